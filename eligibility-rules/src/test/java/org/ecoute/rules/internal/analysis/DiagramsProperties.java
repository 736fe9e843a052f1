package org.ecoute.rules.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.internal.engine.Questions;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.ConditionText;
import org.ecoute.rules.internal.language.Conditions;
import org.ecoute.rules.internal.language.Interpreter;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.Residual;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.question.AnyQuestion;

/** A diagram says of every question what the condition says, and counts neither too many nor too few. */
class DiagramsProperties {
    private static final ServiceId SERVICE = ServiceId.of("iapr-numero-bleu");

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void deciding_attribute_by_attribute_ends_where_the_interpreter_ends(@ForAll("rules") RuleTree rule) {
        QuestionType type = rule.type().orElseThrow();
        for (AnyQuestion question : Questions.any(type).list().ofSize(5).sample()) {
            Condition rest = rule.condition();
            for (AttributeType attribute : type.attributes()) {
                rest = Residual.given(rest, attribute, type.value(question, attribute));
            }

            assertThat(rest)
                    .as("%s", question)
                    .isEqualTo(meant(rule.condition(), type, question) ? Residual.TRUE : Residual.FALSE);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void an_example_is_a_question_that_can_come_about_and_for_which_the_condition_holds(
            @ForAll("rules") RuleTree rule) {
        QuestionType type = rule.type().orElseThrow();
        Setting setting = setting(type);
        Condition condition = setting.rest(rule.condition());
        View view = View.of(setting, List.of(condition));

        assertThat(view.somewhere(condition)).isEqualTo(view.count(condition) > 0);
        if (view.somewhere(condition)) {
            AnyQuestion question = type.parse(view.example(condition).question());

            assertThat(meant(condition, type, question)).as("%s", question).isTrue();
            assertThat(ConditionText.impossible(type)).noneMatch(one -> meant(one, type, question));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_condition_and_its_opposite_share_the_space(@ForAll("rules") RuleTree rule) {
        Setting setting = setting(rule.type().orElseThrow());
        Condition condition = setting.rest(rule.condition());
        View view = View.of(setting, List.of(condition));

        assertThat(view.count(condition) + view.count(Residual.not(condition))).isEqualTo(view.size());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void counting_agrees_with_asking_every_question_of_the_space(@ForAll("rules") RuleTree rule) {
        QuestionType type = rule.type().orElseThrow();
        Setting setting = setting(type);
        Condition condition = setting.rest(rule.condition());
        View view = View.of(setting, List.of(condition));
        if (ConditionText.impossible(type).isEmpty() && view.size() < 20_000) {
            AnyQuestion any = Questions.any(type).sample();
            long counted = product(view.diagrams().axes(), Map.of()).stream()
                    .filter(values -> meant(condition, type, type.with(any, values)))
                    .count();

            assertThat(view.count(condition)).isEqualTo(counted);
        }
    }

    @Provide
    Arbitrary<RuleTree> rules() {
        return Arbitraries.of(Vocabulary.types()).flatMap(Conditions::rules);
    }

    private static Setting setting(QuestionType type) {
        return new Setting(SERVICE, LocalDate.EPOCH, true, type);
    }

    private static boolean meant(Condition condition, QuestionType type, AnyQuestion question) {
        return new Interpreter(attribute -> type.value(question, attribute)).holds(condition);
    }

    private static List<Map<AttributeType, Object>> product(List<Axis> axes, Map<AttributeType, Object> chosen) {
        if (axes.isEmpty()) {
            return List.of(chosen);
        }
        Axis first = axes.get(0);
        return first.values().stream()
                .map(value -> with(chosen, first.attribute(), value))
                .flatMap(one -> product(axes.subList(1, axes.size()), one).stream())
                .collect(Collectors.toList());
    }

    private static Map<AttributeType, Object> with(
            Map<AttributeType, Object> chosen, AttributeType attribute, Object value) {
        Map<AttributeType, Object> more = new HashMap<>(chosen);
        more.put(attribute, value);
        return more;
    }
}
