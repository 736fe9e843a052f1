package org.ecoute.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.lifecycle.AfterContainer;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.Conditions;
import org.ecoute.rules.internal.language.Interpreter;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.pack.PackReader;
import org.ecoute.rules.question.AnyQuestion;

/** Everything that asks neighbouring questions rests on this: the values of a space stand for all others. */
class SpaceProperties {
    private static final List<RuleTree> RULES =
            PackReader.read(RulePack.bundled()).rules();
    private static final Engine ENGINE = Engine.compile(RULES);
    private static final Spaces SPACES = new Spaces(RULES);

    @AfterContainer
    static void release() {
        ENGINE.close();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void every_value_of_an_attribute_behaves_like_one_of_the_space(@ForAll("questions") AnyQuestion question) {
        QuestionType type = Vocabulary.of(question);
        Space space = SPACES.of(type, question.service());
        for (AttributeType attribute : type.attributes()) {
            if (!attribute.name().equals("service")) {
                assertThat(space.values(attribute))
                        .as("%s of %s", attribute.name(), question)
                        .anyMatch(value -> held(type.with(question, Map.of(attribute, value)))
                                .equals(held(question)));
            }
        }
    }

    /** Not the bundled rules alone, but whatever a policy team may write; worked out without an engine. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void so_it_is_under_any_rules_of_the_grammar(@ForAll("anyRules") Tuple2<List<RuleTree>, AnyQuestion> asked) {
        AnyQuestion question = asked.get2();
        QuestionType type = Vocabulary.of(question);
        Space space = new Space(asked.get1(), type, question.service());
        for (AttributeType attribute : type.attributes()) {
            if (!attribute.name().equals("service")) {
                assertThat(space.values(attribute))
                        .as("%s of %s", attribute.name(), question)
                        .anyMatch(value -> meant(asked.get1(), type.with(question, Map.of(attribute, value)))
                                .equals(meant(asked.get1(), question)));
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void an_attribute_that_no_rule_mentions_does_not_matter(
            @ForAll("questions") AnyQuestion question, @ForAll("questions") AnyQuestion other) {
        QuestionType type = Vocabulary.of(question);
        Space space = SPACES.of(type, question.service());
        if (Vocabulary.of(other).equals(type)) {
            for (AttributeType attribute : type.attributes()) {
                if (!attribute.name().equals("service") && !space.mentions(attribute)) {
                    Object value = type.value(other, attribute);
                    assertThat(held(type.with(question, Map.of(attribute, value))))
                            .isEqualTo(held(question));
                }
            }
        }
    }

    @Provide
    Arbitrary<AnyQuestion> questions() {
        return Arbitraries.of(Vocabulary.types()).flatMap(Questions::any);
    }

    @Provide
    Arbitrary<Tuple2<List<RuleTree>, AnyQuestion>> anyRules() {
        return Arbitraries.of(Vocabulary.types())
                .flatMap(type -> Combinators.combine(
                                Conditions.rules(type).list().ofMinSize(1).ofMaxSize(3), Questions.any(type))
                        .as(Tuple::of));
    }

    private static List<RuleTree> meant(List<RuleTree> rules, AnyQuestion question) {
        QuestionType type = Vocabulary.of(question);
        Interpreter meaning = new Interpreter(attribute -> type.value(question, attribute));
        return rules.stream().filter(rule -> meaning.holds(rule.condition())).toList();
    }

    private static List<RuleTree> held(AnyQuestion question) {
        return ENGINE.holding(question);
    }
}
