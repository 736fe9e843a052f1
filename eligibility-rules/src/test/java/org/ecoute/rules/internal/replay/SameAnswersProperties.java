package org.ecoute.rules.internal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.lifecycle.AfterContainer;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.internal.engine.Engine;
import org.ecoute.rules.internal.engine.Memory;
import org.ecoute.rules.internal.engine.Precompiled;
import org.ecoute.rules.internal.engine.Questions;
import org.ecoute.rules.internal.engine.Space;
import org.ecoute.rules.internal.engine.Spaces;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.Conditions;
import org.ecoute.rules.internal.language.Interpreter;
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
    private static final Precompiled PRECOMPILED =
            Precompiled.of(RulePack.bundled().hash(), RULES).orElseThrow();
    private static final Spaces SPACES = new Spaces(RULES);
    private static final Judgements FRESH = Judgements.workedOut(PRECOMPILED, PACK.catalogue());
    private static final Judgements EVER_REMEMBERED = remembered();
    private static final Judgements SHIPPED = Judgements.precompiled(PRECOMPILED, PACK.catalogue(), 50_000);

    /** In the first terms of the conventions, and after all of them. */
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2016, 1, 1), LocalDate.of(2019, 3, 1), LocalDate.of(2040, 1, 1));

    @AfterContainer
    static void release() {
        ENGINE.close();
    }

    @Example
    void precompiled_and_remembered_answers_are_the_fresh_ones_over_the_whole_space_of_every_service() {
        Judgements remembered = remembered();
        List<String> services = PACK.catalogue().services().stream()
                .map(one -> one.id().value())
                .toList();

        assertThat(services).isNotEmpty();
        for (String service : services) {
            for (QuestionType type : Vocabulary.types()) {
                space(type, service, SPACES.of(type, service)).forEach(question -> {
                    assertSame(PRECOMPILED.holding(question), ENGINE.holding(question), question);
                    for (LocalDate day : DAYS) {
                        List<RuleTree> fresh = FRESH.of(question, day).held();
                        assertSame(remembered.of(question, day).held(), fresh, question);
                        assertSame(remembered.of(question, day).held(), fresh, question);
                        assertSame(SHIPPED.of(question, day).held(), fresh, question);
                    }
                });
            }
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void precompiled_answers_are_the_fresh_ones_for_any_question(@ForAll("questions") List<AnyQuestion> questions) {
        questions.forEach(question -> assertSame(PRECOMPILED.holding(question), ENGINE.holding(question), question));
    }

    /** What was remembered of one question is told for all that are the same to the rules, so many are asked first. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void remembered_answers_are_the_fresh_ones_for_any_question_on_any_day(
            @ForAll("questions") List<AnyQuestion> questions, @ForAll("days") LocalDate day) {
        for (AnyQuestion question : questions) {
            if (!question.service().contains("\"")) { // which no service's name does
                List<RuleTree> fresh = FRESH.of(question, day).held();
                assertSame(EVER_REMEMBERED.of(question, day).held(), fresh, question);
                assertSame(SHIPPED.of(question, day).held(), fresh, question);
            }
        }
    }

    /** Not the bundled rules alone, but whatever a policy team may write; worked out without an engine. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void so_it_is_under_any_rules_of_the_grammar(@ForAll("anyRules") Tuple2<List<RuleTree>, List<AnyQuestion>> asked) {
        List<RuleTree> rules = asked.get1();
        Memory<List<RuleTree>> memory = new Memory<>(new Spaces(rules), 50_000);
        asked.get2().forEach(question -> {
            List<RuleTree> fresh = meant(rules, question);
            assertSame(memory.of(question, 0, () -> fresh), fresh, question);
        });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2014, 1, 1).toEpochDay(),
                        LocalDate.of(2027, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Tuple2<List<RuleTree>, List<AnyQuestion>>> anyRules() {
        return Arbitraries.of(Vocabulary.types())
                .flatMap(type -> Combinators.combine(
                                Conditions.rules(type).list().ofMinSize(1).ofMaxSize(3),
                                Questions.any(type).list().ofSize(100))
                        .as(Tuple::of));
    }

    @Provide
    Arbitrary<List<AnyQuestion>> questions() {
        return Arbitraries.of(Vocabulary.types())
                .flatMap(type -> Questions.any(type).list().ofMinSize(2).ofMaxSize(8));
    }

    private static Judgements remembered() {
        return Judgements.remembered(PRECOMPILED, PACK.catalogue(), SPACES, 50_000);
    }

    private static List<RuleTree> meant(List<RuleTree> rules, AnyQuestion question) {
        QuestionType type = Vocabulary.of(question);
        Interpreter meaning = new Interpreter(attribute -> type.value(question, attribute));
        return rules.stream().filter(rule -> meaning.holds(rule.condition())).toList();
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
