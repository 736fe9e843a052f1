package org.ecoute.rules.internal.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Party;

/**
 * One rule as a checked tree.
 *
 * @param name unique in the pack
 * @param file where it stands
 * @param line the line of its first word, from 1
 * @param clause the clause that it encodes
 * @param version the version of the clause, where the rule belongs to one only
 * @param unspecified whether the text is silent and only our reading says so
 * @param breachParty who answers for a breach, where that is not the party that answers for such acts anyway
 * @param type the kind of question; empty: all kinds
 * @param condition what must hold
 * @param consequence what it then says
 * @param comment what its author tells above it
 * @param text its text as it stands in the file
 */
public record RuleTree(
        String name,
        String file,
        int line,
        ClauseId clause,
        Optional<Integer> version,
        boolean unspecified,
        Optional<Party> breachParty,
        Optional<QuestionType> type,
        Condition.All condition,
        Consequence consequence,
        String comment,
        String text) {

    /** By its name alone, as trees are looked up wherever something is known of a rule. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The services that it can speak about; empty: every service. */
    public Set<String> services() {
        return condition.parts().stream().flatMap(RuleTree::services).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it can speak about a question of this kind to this service. */
    public boolean concerns(QuestionType asked, String service) {
        if (!type.map(asked::equals).orElse(true)) {
            return false;
        }
        Set<String> services = services();
        return services.isEmpty() || services.contains(service);
    }

    private static Stream<String> services(Condition part) {
        if (part instanceof Condition.Comparison comparison
                && comparison.operator() == Operator.EQUAL
                && isService(comparison.left().attributes().toList())) {
            return comparison.right().literals().map(Object::toString);
        }
        if (part instanceof Condition.Membership membership
                && !membership.negated()
                && isService(List.of(membership.attribute()))) {
            return membership.members().stream().map(Object::toString);
        }
        return Stream.of();
    }

    private static boolean isService(List<AttributeType> attributes) {
        return attributes.stream().anyMatch(one -> one.name().equals("service"));
    }
}
