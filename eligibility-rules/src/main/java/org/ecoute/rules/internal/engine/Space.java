package org.ecoute.rules.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Term;
import org.ecoute.rules.question.AnyQuestion;

/**
 * What the rules can tell apart for one kind of question to one service: for each attribute the values that stand for
 * all others. Numbers take the values around the literals that the rules mention; attributes that a rule compares with
 * each other or adds to something are enumerated over their whole declared range, as they may matter anywhere in it.
 */
public final class Space {
    private final Set<AttributeType> mentioned;
    private final Set<AttributeType> ownMentioned;
    private final Map<AttributeType, List<Object>> values;
    private final Reduction reduction;

    /** The space of one kind of question to one service under these rules. */
    public Space(List<RuleTree> rules, QuestionType type, String service) {
        List<RuleTree> concerned =
                rules.stream().filter(rule -> rule.concerns(type, service)).toList();
        List<Condition> leaves = leaves(concerned.stream());
        this.mentioned = attributes(leaves);
        this.ownMentioned = attributes(
                leaves(concerned.stream().filter(rule -> !rule.services().isEmpty())));
        this.values = type.attributes().stream()
                .collect(Collectors.toUnmodifiableMap(one -> one, one -> values(one, leaves)));
        this.reduction = new Reduction(type, this);
    }

    /** The number of a question; negative if it has none. Two questions of one number are the same to the rules. */
    long number(AnyQuestion question) {
        return reduction.of(question);
    }

    /** Whether any rule mentions the attribute; if none does, its value cannot matter. */
    public boolean mentions(AttributeType attribute) {
        return mentioned.contains(attribute);
    }

    /**
     * Whether a rule that names the service mentions the attribute. General rules, which name none, ask nobody to
     * record what the service's own clauses do not need.
     */
    public boolean ownMentions(AttributeType attribute) {
        return ownMentioned.contains(attribute);
    }

    /**
     * Values that stand for all values of the attribute. For a choice: those that the rules name and one other; for
     * what a rule compares with another attribute, or adds: all.
     */
    public List<Object> values(AttributeType attribute) {
        return Objects.requireNonNull(values.get(attribute), () -> attribute + " is of another kind of question.");
    }

    private static List<Condition> leaves(Stream<RuleTree> rules) {
        return rules.flatMap(rule -> rule.condition().leaves()).toList();
    }

    /** Values of an attribute that stand for all others under these comparisons and memberships. */
    public static List<Object> values(AttributeType attribute, List<Condition> leaves) {
        List<Object> domain = attribute.domain();
        List<Condition> about = leaves.stream()
                .filter(leaf -> attributes(leaf).contains(attribute))
                .toList();
        if (about.stream().anyMatch(Space::reckons)) {
            return domain;
        }
        Set<Object> literals = about.stream().flatMap(Space::literals).collect(Collectors.toSet());
        if (attribute.isNumber()) {
            return boundaries(attribute, literals);
        }
        Stream<Object> others =
                domain.stream().filter(value -> !literals.contains(value)).limit(1);
        return Stream.concat(domain.stream().filter(literals::contains), others).toList();
    }

    private static List<Object> boundaries(AttributeType attribute, Set<Object> literals) {
        TreeSet<Integer> values = literals.stream()
                .map(Integer.class::cast)
                .flatMap(literal ->
                        IntStream.rangeClosed(literal - 1, literal + 1).boxed())
                .filter(value -> value >= attribute.min() && value <= attribute.max())
                .collect(Collectors.toCollection(TreeSet::new));
        if (values.isEmpty()) {
            values.add(attribute.min());
        }
        return List.copyOf(values);
    }

    /** Compares attributes with each other or adds: then what is told apart need not lie around a literal. */
    private static boolean reckons(Condition leaf) {
        return attributes(leaf).size() > 1
                || (leaf instanceof Condition.Comparison comparison
                        && terms(comparison).anyMatch(Term.Sum.class::isInstance));
    }

    private static Set<AttributeType> attributes(List<Condition> leaves) {
        return leaves.stream().map(Space::attributes).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The attributes that a comparison or membership mentions. */
    public static Set<AttributeType> attributes(Condition leaf) {
        if (leaf instanceof Condition.Membership membership) {
            return Set.of(membership.attribute());
        }
        Condition.Comparison comparison = (Condition.Comparison) leaf;
        return terms(comparison).flatMap(Term::attributes).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Object> literals(Condition leaf) {
        if (leaf instanceof Condition.Membership membership) {
            return membership.members().stream();
        }
        return terms((Condition.Comparison) leaf).flatMap(Term::literals);
    }

    /** The services that a comparison or membership names. */
    static Stream<String> services(Condition leaf) {
        return attributes(leaf).stream().anyMatch(one -> one.name().equals("service"))
                ? literals(leaf).map(Object::toString)
                : Stream.of();
    }

    private static Stream<Term> terms(Condition.Comparison comparison) {
        return Stream.of(comparison.left(), comparison.right());
    }
}
