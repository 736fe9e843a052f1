package org.ecoute.rules.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ecoute.rules.analysis.MutantKind;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.Operator;
import org.ecoute.rules.internal.language.Residual;
import org.ecoute.rules.internal.language.Term;

/** Every small change of a condition: literals, operators, negations, dropped parts. */
final class Changes {
    private Changes() {}

    static List<Change> of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return several(all.parts(), Condition.All::new);
        }
        if (condition instanceof Condition.Any any) {
            return several(any.parts(), Condition.Any::new);
        }
        if (condition instanceof Condition.Not not) {
            List<Change> changes = new ArrayList<>();
            changes.add(instead(MutantKind.NEGATION, not, not.part()));
            of(not.part()).forEach(change -> changes.add(change.within(new Condition.Not(change.whole()))));
            return changes;
        }
        return condition instanceof Condition.Membership membership
                ? membership(membership)
                : comparison((Condition.Comparison) condition);
    }

    private static List<Change> several(List<Condition> parts, Function<List<Condition>, Condition> join) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            List<Condition> others = new ArrayList<>(parts);
            Condition dropped = others.remove(place);
            changes.add(new Change(MutantKind.DROPPED_CONDITION, dropped, Residual.TRUE, join.apply(others)));
            of(parts.get(i)).forEach(change -> {
                List<Condition> changed = new ArrayList<>(parts);
                changed.set(place, change.whole());
                changes.add(change.within(join.apply(changed)));
            });
        }
        return changes;
    }

    private static Change instead(MutantKind kind, Condition part, Condition becomes) {
        return new Change(kind, part, becomes, becomes);
    }

    private static List<Change> membership(Condition.Membership part) {
        List<Change> changes = new ArrayList<>();
        changes.add(instead(
                MutantKind.NEGATION,
                part,
                new Condition.Membership(part.attribute(), !part.negated(), part.members())));
        if (part.members().size() > 1) {
            for (Object member : part.members()) {
                List<Object> others = new ArrayList<>(part.members());
                others.remove(member);
                changes.add(instead(
                        MutantKind.LITERAL, part, new Condition.Membership(part.attribute(), part.negated(), others)));
            }
        }
        return changes;
    }

    private static List<Change> comparison(Condition.Comparison part) {
        List<Change> changes = new ArrayList<>();
        changes.add(instead(MutantKind.NEGATION, part, with(part, opposite(part.operator()))));
        Operator bound = withOtherBound(part.operator());
        if (bound != part.operator()) {
            changes.add(instead(MutantKind.OPERATOR, part, with(part, bound)));
        }
        terms(part.left())
                .forEach(term -> changes.add(instead(
                        kind(part.left(), term), part, new Condition.Comparison(term, part.operator(), part.right()))));
        terms(part.right())
                .forEach(term -> changes.add(instead(
                        kind(part.right(), term), part, new Condition.Comparison(part.left(), part.operator(), term))));
        return changes;
    }

    private static Condition.Comparison with(Condition.Comparison part, Operator operator) {
        return new Condition.Comparison(part.left(), operator, part.right());
    }

    private static MutantKind kind(Term was, Term becomes) {
        boolean sign = was instanceof Term.Sum one && becomes instanceof Term.Sum other && one.minus() != other.minus();
        return sign ? MutantKind.OPERATOR : MutantKind.LITERAL;
    }

    /** A number one larger and one smaller, a sum with the other sign. */
    private static Stream<Term> terms(Term term) {
        if (term instanceof Term.Literal literal && literal.value() instanceof Integer number) {
            return Stream.of(new Term.Literal(number - 1), new Term.Literal(number + 1));
        }
        if (term instanceof Term.Sum sum) {
            return Stream.of(
                            Stream.<Term>of(new Term.Sum(sum.left(), !sum.minus(), sum.right())),
                            terms(sum.left()).map(left -> new Term.Sum(left, sum.minus(), sum.right())),
                            terms(sum.right()).map(right -> new Term.Sum(sum.left(), sum.minus(), right)))
                    .flatMap(one -> one);
        }
        return Stream.of();
    }

    private static Operator opposite(Operator operator) {
        return switch (operator) {
            case EQUAL -> Operator.NOT_EQUAL;
            case NOT_EQUAL -> Operator.EQUAL;
            case LESS -> Operator.GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> Operator.GREATER;
            case GREATER -> Operator.LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> Operator.LESS;
        };
    }

    private static Operator withOtherBound(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.LESS_OR_EQUAL;
            case LESS_OR_EQUAL -> Operator.LESS;
            case GREATER -> Operator.GREATER_OR_EQUAL;
            case GREATER_OR_EQUAL -> Operator.GREATER;
            case EQUAL, NOT_EQUAL -> operator;
        };
    }
}
