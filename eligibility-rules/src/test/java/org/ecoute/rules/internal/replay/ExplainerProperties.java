package org.ecoute.rules.internal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.ecoute.model.ruling.Alternative;
import org.ecoute.model.ruling.Change;
import org.ecoute.model.ruling.Question;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.internal.engine.Engine;
import org.ecoute.rules.internal.engine.Questions;
import org.ecoute.rules.internal.engine.Spaces;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.ConditionText;
import org.ecoute.rules.internal.language.Interpreter;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.pack.PackReader;
import org.ecoute.rules.question.AnyQuestion;
import org.ecoute.rules.question.DutyQuestion;

/** Every way out leads out, and nothing of it is too much. */
class ExplainerProperties {
    private static final LocalDate OPENED = LocalDate.parse("2020-02-03");
    private static final PackReader.Content PACK = PackReader.read(RulePack.bundled());
    private static final Engine ENGINE = Engine.compile(PACK.rules());
    private static final Spaces SPACES = new Spaces(PACK.rules());
    private static final QuestionJudge JUDGE =
            new QuestionJudge(Judgements.remembered(ENGINE, PACK.catalogue(), SPACES, 50_000), Optional.empty());
    private static final Explainer EXPLAINER = new Explainer(JUDGE, SPACES, new Attainable(JUDGE));

    @AfterContainer
    static void release() {
        ENGINE.close();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void every_way_out_allows_every_question_and_needs_each_of_its_changes(
            @ForAll("asked") List<AnyQuestion> questions) {
        for (Alternative alternative : waysOut(questions)) {
            assertThat(allowed(questions, alternative.changes())).isTrue();
            for (Change change : alternative.changes()) {
                List<Change> others = alternative.changes().stream()
                        .filter(one -> !one.equals(change))
                        .toList();
                assertThat(allowed(questions, others)).as("without %s", change).isFalse();
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void all_ways_out_are_equally_short_and_change_only_what_somebody_can_change(
            @ForAll("asked") List<AnyQuestion> questions) {
        QuestionType type = Vocabulary.of(questions.get(0));
        List<Alternative> found = waysOut(questions);

        assertThat(found.stream().map(one -> one.changes().size()).distinct().count())
                .isLessThanOrEqualTo(1);
        assertThat(found)
                .doesNotHaveDuplicates()
                .flatExtracting(Alternative::changes)
                .allSatisfy(change -> assertThat(
                                type.attribute(change.attribute()).orElseThrow().actionable())
                        .isTrue());
    }

    @Provide
    Arbitrary<List<AnyQuestion>> asked() {
        List<QuestionType> judged = Vocabulary.types().stream()
                .filter(type -> type.carrier() != DutyQuestion.class)
                .toList();
        return Arbitraries.of(judged)
                .flatMap(type -> Questions.any(type).list().ofMinSize(1).ofMaxSize(2))
                .filter(questions ->
                        questions.stream().map(AnyQuestion::service).distinct().count() == 1)
                .filter(questions -> questions.get(0).service().startsWith("iapr-"))
                .filter(questions -> questions.stream().allMatch(ExplainerProperties::isPossible))
                .filter(questions -> !allowed(questions, List.of()));
    }

    private static List<Alternative> waysOut(List<AnyQuestion> questions) {
        List<Question> flat = questions.stream()
                .map(one -> Vocabulary.of(one).flat(one, OPENED))
                .toList();
        Ruling ruling = Ruling.builder()
                .verdict(Verdict.REFUSED)
                .rulePack(RulePack.bundled().hash())
                .questions(flat)
                .build();
        return EXPLAINER.explain(ruling).alternatives();
    }

    /** Whether a case file can lead there, and the rules then allow it. */
    private static boolean allowed(List<AnyQuestion> questions, List<Change> changes) {
        return questions.stream()
                .map(question -> Vocabulary.of(question).with(question, values(question, changes)))
                .allMatch(question -> isPossible(question) && JUDGE.allows(question, OPENED));
    }

    private static boolean isPossible(AnyQuestion question) {
        QuestionType type = Vocabulary.of(question);
        Interpreter meaning = new Interpreter(attribute -> type.value(question, attribute));
        return ConditionText.impossible(type).stream().noneMatch(meaning::holds);
    }

    private static Map<AttributeType, Object> values(AnyQuestion question, List<Change> changes) {
        Map<AttributeType, Object> values = new HashMap<>();
        for (Change change : changes) {
            AttributeType attribute =
                    Vocabulary.of(question).attribute(change.attribute()).orElseThrow();
            values.put(attribute, attribute.parse(change.to()).orElseThrow());
        }
        return values;
    }
}
