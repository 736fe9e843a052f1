package org.ecoute.rules.internal.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ecoute.model.ruling.Effect;
import org.ecoute.model.ruling.FindingCode;
import org.ecoute.model.scheme.ClauseId;

/** Random conditions and rules: everything that the grammar can say about a kind of question. */
public final class Conditions {
    private static final int DEPTH = 3;

    private Conditions() {}

    /** Rules about this kind of question; their name is the same, their place in a list tells them apart. */
    public static Arbitrary<RuleTree> rules(QuestionType type) {
        return conditions(type, DEPTH)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> new RuleTree(
                        "R",
                        "r.drl",
                        1,
                        ClauseId.of("IAPR-BLEU-12"),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.of(type),
                        new Condition.All(parts),
                        new Consequence.Finds(Effect.REFUSES, FindingCode.of("SESSION_CAP_REACHED"), Set.of()),
                        "",
                        ""));
    }

    private static Arbitrary<Condition> conditions(QuestionType type, int depth) {
        if (depth == 0) {
            return Arbitraries.oneOf(comparisons(type), memberships(type), sums(type));
        }
        Arbitrary<Condition> parts = conditions(type, depth - 1);
        Arbitrary<List<Condition>> pairs = parts.list().ofSize(2);
        return Arbitraries.frequencyOf(
                Tuple.of(3, conditions(type, 0)),
                Tuple.of(1, pairs.map(Condition.All::new)),
                Tuple.of(1, pairs.map(Condition.Any::new)),
                Tuple.of(1, parts.map(Condition.Not::new)));
    }

    private static Arbitrary<Condition> comparisons(QuestionType type) {
        return attributes(type)
                .flatMap(attribute -> Combinators.combine(operators(attribute), values(attribute))
                        .as((operator, value) -> new Condition.Comparison(
                                new Term.Named(attribute), operator, new Term.Literal(value))));
    }

    private static Arbitrary<Condition> memberships(QuestionType type) {
        return attributes(type)
                .flatMap(attribute -> Combinators.combine(
                                Arbitraries.of(true, false),
                                values(attribute)
                                        .list()
                                        .ofMinSize(1)
                                        .ofMaxSize(3)
                                        .uniqueElements())
                        .as((negated, members) -> new Condition.Membership(attribute, negated, members)));
    }

    /** A number compared with a sum, or a sum with a literal. */
    private static Arbitrary<Condition> sums(QuestionType type) {
        List<AttributeType> numbers =
                type.attributes().stream().filter(AttributeType::isNumber).toList();
        if (numbers.isEmpty()) {
            return comparisons(type);
        }
        Arbitrary<Term> named = Arbitraries.of(numbers).map(Term.Named::new);
        Arbitrary<Term> literal = Arbitraries.integers().between(0, 5).map(Term.Literal::new);
        Arbitrary<Operator> operators = Arbitraries.of(Operator.values());
        Arbitrary<Boolean> minus = Arbitraries.of(true, false);
        return Arbitraries.oneOf(
                Combinators.combine(named, operators, literal, minus, named)
                        .as((left, operator, number, less, right) ->
                                new Condition.Comparison(left, operator, new Term.Sum(number, less, right))),
                Combinators.combine(named, minus, literal, operators, literal)
                        .as((left, less, right, operator, number) ->
                                new Condition.Comparison(new Term.Sum(left, less, right), operator, number)));
    }

    private static Arbitrary<AttributeType> attributes(QuestionType type) {
        return Arbitraries.of(type.attributes());
    }

    private static Arbitrary<Operator> operators(AttributeType attribute) {
        return attribute.isNumber()
                ? Arbitraries.of(Operator.values())
                : Arbitraries.of(Operator.EQUAL, Operator.NOT_EQUAL);
    }

    /** Texts hold what could end a text, were it not escaped. */
    private static Arbitrary<Object> values(AttributeType attribute) {
        return attribute.domain().isEmpty()
                ? Arbitraries.of("iapr-numero-bleu", "a\"b", "a\\", "a) || true", "'", "é’\u202f", "// x", "\\u0022")
                : Arbitraries.of(attribute.domain());
    }
}
