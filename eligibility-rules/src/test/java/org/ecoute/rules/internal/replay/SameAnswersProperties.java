package org.ecoute.rules.internal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.internal.engine.Engine;
import org.ecoute.rules.internal.engine.HoldingRules;
import org.ecoute.rules.internal.engine.Memory;
import org.ecoute.rules.internal.engine.Precompiled;
import org.ecoute.rules.internal.engine.Questions;
import org.ecoute.rules.internal.engine.Space;
import org.ecoute.rules.internal.engine.Spaces;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.pack.PackReader;
import org.ecoute.rules.question.AnyQuestion;

/** What is precompiled or remembered never differs from what the engine works out from the text. */
class SameAnswersProperties {
    private static final PackReader.Content PACK = PackReader.read(RulePack.bundled());
    private static final List<RuleTree> RULES = PACK.rules();
    private static final Engine ENGINE = Engine.compile(RULES);
    private static final HoldingRules PRECOMPILED =
            Precompiled.of(RulePack.bundled().hash(), RULES).orElseThrow();

    @AfterContainer
    static void release() {
        ENGINE.close();
    }

    @Example
    void precompiled_and_remembered_answers_are_the_fresh_ones_over_the_whole_space_of_every_service() {
        Memory memory = new Memory(ENGINE, 50_000);
        Spaces spaces = new Spaces(RULES);
        List<String> services = PACK.catalogue().services().stream()
                .map(one -> one.id().value())
                .toList();

        assertThat(services).isNotEmpty();
        for (String service : services) {
            for (QuestionType type : Vocabulary.types()) {
                space(type, service, spaces.of(type, service)).forEach(question -> {
                    List<RuleTree> fresh = ENGINE.holding(question);
                    assertSame(PRECOMPILED.holding(question), fresh, question);
                    assertSame(memory.holding(question), fresh, question);
                    assertSame(memory.holding(question), fresh, question);
                });
            }
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void precompiled_answers_are_the_fresh_ones_for_any_question(@ForAll("questions") List<AnyQuestion> questions) {
        questions.forEach(question -> assertSame(PRECOMPILED.holding(question), ENGINE.holding(question), question));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void remembered_answers_are_the_fresh_ones_for_any_question(@ForAll("questions") List<AnyQuestion> questions) {
        Memory memory = new Memory(ENGINE, 50_000);
        questions.forEach(memory::holding);

        questions.forEach(question -> assertSame(memory.holding(question), ENGINE.holding(question), question));
    }

    @Provide
    Arbitrary<List<AnyQuestion>> questions() {
        return Arbitraries.of(Vocabulary.types())
                .flatMap(type -> Questions.any(type).list().ofMinSize(2).ofMaxSize(8));
    }

    /** Every question that the rules can tell apart: all that they mention, at every value of the space. */
    private static Stream<AnyQuestion> space(QuestionType type, String service, Space space) {
        AnyQuestion start = Questions.unremarkable(type, service);
        List<AttributeType> mentioned = type.attributes().stream()
                .filter(one -> !one.name().equals("service") && space.mentions(one))
                .toList();
        return Choices.of(type, start, mentioned, space);
    }

    /** Not by AssertJ: there are some hundred thousand of them. */
    private static void assertSame(List<RuleTree> answered, List<RuleTree> fresh, AnyQuestion question) {
        if (!answered.equals(fresh)) {
            throw new AssertionError(question + " is answered with " + answered + " instead of " + fresh);
        }
    }
}
