package org.ecoute.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.pack.PackReader;
import org.ecoute.rules.question.AnyQuestion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the IAPR lines and of the library at its edge: it holds, and no longer holds when one attribute is otherwise. */
class RuleCasesTest {
    private static final Engine ENGINE =
            Engine.compile(PackReader.read(RulePack.bundled()).rules());

    @AfterAll
    static void release() {
        ENGINE.close();
    }

    static Stream<RuleCase> cases() {
        return Stream.of(
                        NumeroBleuRuleCases.all(),
                        NumeroVertRuleCases.all(),
                        QualisocialEcouteRuleCases.all(),
                        QualisocialCrisisRuleCases.all(),
                        QualisocialModuleRuleCases.all(),
                        WpoListeningRuleCases.all(),
                        WpoProgrammeRuleCases.all(),
                        GuidanceRuleCases.all(),
                        LibraryRuleCases.all())
                .flatMap(one -> one);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_hold_for_its_question_and_not_one_attribute_away(RuleCase rule) {
        assertThat(holding(rule.question())).as("%s", rule.question()).contains(rule.rule());

        assertThat(rule.nearMisses())
                .isNotEmpty()
                .allSatisfy((difference, question) ->
                        assertThat(holding(question)).as("%s", question).doesNotContain(rule.rule()));
    }

    /** What one attribute decides must be seen to decide it, or the rule could lose that part unnoticed. */
    @Test
    void should_have_a_near_miss_for_every_attribute_that_a_rule_mentions() {
        Map<String, Set<String>> varied = cases().collect(
                        Collectors.toMap(RuleCase::rule, one -> new TreeSet<>(one.varied()), RuleCasesTest::union));

        Map<String, Set<String>> uncovered = new TreeMap<>();
        for (RuleTree rule : ENGINE.rules()) {
            Set<String> missing = new TreeSet<>(mentioned(rule));
            missing.removeAll(varied.getOrDefault(rule.name(), Set.of()));
            if (!missing.isEmpty()) {
                uncovered.put(rule.name(), missing);
            }
        }

        assertThat(varied).isNotEmpty();
        assertThat(uncovered).isEmpty();
    }

    private static List<String> holding(AnyQuestion question) {
        return ENGINE.holding(question).stream().map(RuleTree::name).toList();
    }

    private static Set<String> mentioned(RuleTree rule) {
        return rule.condition()
                .leaves()
                .flatMap(RuleCasesTest::attributes)
                .map(AttributeType::name)
                .collect(Collectors.toSet());
    }

    static Stream<AttributeType> attributes(Condition leaf) {
        return leaf instanceof Condition.Comparison comparison
                ? Stream.concat(
                        comparison.left().attributes(), comparison.right().attributes())
                : Stream.of(((Condition.Membership) leaf).attribute());
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
