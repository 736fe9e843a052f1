package org.ecoute.rules.internal.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.problem.Unfit;
import org.ecoute.rules.internal.syntax.Expression;

/** Makes a condition of one constraint of a pattern, by the names of one kind of question. */
final class ConditionReader {
    private final TermReader terms;

    ConditionReader(String type, List<AttributeType> attributes) {
        this.terms = new TermReader(type, attributes);
    }

    /** The condition of a constraint; {@link Unfit} if the grammar does not know it. */
    Condition read(Expression tree) {
        if (tree instanceof Expression.Brackets brackets) {
            return read(brackets.inner());
        }
        if (tree instanceof Expression.Negation negation) {
            return new Condition.Not(read(negation.part()));
        }
        if (tree instanceof Expression.Chain chain) {
            List<Condition> parts = chain.parts().stream().map(this::read).toList();
            return chain.sign().equals("&&") ? new Condition.All(parts) : new Condition.Any(parts);
        }
        if (tree instanceof Expression.Among among) {
            return membership(among);
        }
        if (tree instanceof Expression.Binary binary && operator(binary).isPresent()) {
            return comparison(binary, operator(binary).get());
        }
        throw new Unfit(tree.span(), notCompared(tree));
    }

    private Complaint notCompared(Expression tree) {
        if (tree instanceof Expression.Name name) {
            AttributeType attribute = terms.attribute(name);
            return attribute.type() == boolean.class
                    ? Complaint.of("condition.bare", name.name())
                    : Complaint.of("condition.compare", name.name());
        }
        return Complaint.of("condition.none");
    }

    private static Optional<Operator> operator(Expression.Binary tree) {
        return Stream.of(Operator.values())
                .filter(one -> one.sign().equals(tree.sign()))
                .findFirst();
    }

    private Condition comparison(Expression.Binary tree, Operator operator) {
        Term left = terms.read(tree.left(), tree.right());
        Term right = terms.read(tree.right(), tree.left());
        TypeCheck.comparison(left, operator, right, tree.span());
        return new Condition.Comparison(left, operator, right);
    }

    private Condition membership(Expression.Among tree) {
        AttributeType attribute = terms.attribute(tree.left());
        List<Object> members =
                tree.members().stream().map(one -> terms.member(one, attribute)).toList();
        return new Condition.Membership(attribute, tree.negated(), members);
    }
}
