package org.ecoute.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.Interpreter;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.pack.PackReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule of any service can never hold, and none says anything that never decides. */
class RulePartsTest {
    static List<RuleTree> rules() {
        return PackReader.read(RulePack.bundled()).rules();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("rules")
    void should_hold_somewhere_and_no_longer_when_any_one_attribute_is_otherwise(RuleTree rule) {
        List<AttributeType> mentioned = Vocabulary.attributes(rule).stream()
                .filter(one -> !values(rule, one).isEmpty())
                .toList();
        List<Map<AttributeType, Object>> questions = questions(rule, mentioned);

        assertThat(questions).as(rule.name()).anyMatch(question -> holds(rule, question));
        for (AttributeType attribute : mentioned) {
            assertThat(questions)
                    .as("%s: %s", rule.name(), attribute.name())
                    .anyMatch(question -> holds(rule, question)
                            && values(rule, attribute).stream()
                                    .anyMatch(value -> !holds(rule, with(question, attribute, value))));
        }
    }

    private static List<Map<AttributeType, Object>> questions(RuleTree rule, List<AttributeType> attributes) {
        List<Map<AttributeType, Object>> questions = List.of(Map.of());
        for (AttributeType attribute : attributes) {
            List<Map<AttributeType, Object>> more = new ArrayList<>();
            questions.forEach(one -> values(rule, attribute).forEach(value -> more.add(with(one, attribute, value))));
            questions = more;
        }
        return questions;
    }

    /** All values of an attribute that the rule mentions, or for a text those that it names and another; else none. */
    private static List<Object> values(RuleTree rule, AttributeType attribute) {
        List<Condition> about = rule.condition()
                .leaves()
                .filter(leaf -> RuleCasesTest.attributes(leaf).anyMatch(attribute::equals))
                .toList();
        if (about.isEmpty() || !attribute.domain().isEmpty()) {
            return about.isEmpty() ? List.of() : attribute.domain();
        }
        return Stream.concat(about.stream().flatMap(RulePartsTest::literals), Stream.of("elsewhere"))
                .distinct()
                .toList();
    }

    private static Stream<Object> literals(Condition leaf) {
        return leaf instanceof Condition.Comparison comparison
                ? Stream.concat(comparison.left().literals(), comparison.right().literals())
                : ((Condition.Membership) leaf).members().stream();
    }

    private static Map<AttributeType, Object> with(
            Map<AttributeType, Object> question, AttributeType attribute, Object value) {
        Map<AttributeType, Object> changed = new HashMap<>(question);
        changed.put(attribute, value);
        return changed;
    }

    private static boolean holds(RuleTree rule, Map<AttributeType, Object> question) {
        return new Interpreter(question::get).holds(rule.condition());
    }
}
