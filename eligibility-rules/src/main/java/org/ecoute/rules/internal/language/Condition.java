package org.ecoute.rules.internal.language;

import java.util.List;
import java.util.stream.Stream;

/** The tree of a rule's condition: the whole of what the closed grammar can say. */
public sealed interface Condition {
    /** All parts hold. */
    record All(List<Condition> parts) implements Condition {}

    /** At least one part holds. */
    record Any(List<Condition> parts) implements Condition {}

    /** The part does not hold. */
    record Not(Condition part) implements Condition {}

    /** Two terms compared. */
    record Comparison(Term left, Operator operator, Term right) implements Condition {}

    /** An attribute is, or is not, one of several literals. */
    record Membership(AttributeType attribute, boolean negated, List<Object> members) implements Condition {}

    /** Every comparison and membership in it, from left to right. */
    default Stream<Condition> leaves() {
        if (this instanceof All all) {
            return all.parts.stream().flatMap(Condition::leaves);
        }
        if (this instanceof Any any) {
            return any.parts.stream().flatMap(Condition::leaves);
        }
        return this instanceof Not not ? not.part.leaves() : Stream.of(this);
    }
}
