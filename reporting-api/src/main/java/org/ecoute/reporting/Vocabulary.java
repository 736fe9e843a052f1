package org.ecoute.reporting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecoute.model.InvalidValueException;
import org.ecoute.reporting.internal.BundledDimensions;

/** The dimensions that specifications may name. Immutable, thread-safe. */
public final class Vocabulary {
    private final Map<String, Dimension> dimensions;

    private Vocabulary(Map<String, Dimension> dimensions) {
        this.dimensions = dimensions;
    }

    /** The dimensions that come with the library. */
    public static Vocabulary bundled() {
        return BundledVocabulary.INSTANCE;
    }

    /** This vocabulary and one more dimension; replaces the one of the same identifier. */
    public Vocabulary with(Dimension dimension) {
        Map<String, Dimension> more = new LinkedHashMap<>(dimensions);
        more.put(dimension.id(), dimension);
        return new Vocabulary(more);
    }

    /**
     * This vocabulary with other members for a dimension, such as a client's own organisations or the clauses of a
     * convention.
     *
     * @throws InvalidValueException if there is no such dimension
     */
    public Vocabulary withMembers(String dimension, List<Member> members) {
        return with(dimension(dimension).withMembers(members));
    }

    /**
     * This vocabulary with other members for several dimensions.
     *
     * @throws InvalidValueException if there is no such dimension
     */
    public Vocabulary withMembers(Map<String, List<Member>> members) {
        Vocabulary adapted = this;
        for (Map.Entry<String, List<Member>> one : members.entrySet()) {
            adapted = adapted.withMembers(one.getKey(), one.getValue());
        }
        return adapted;
    }

    /**
     * A dimension by its identifier.
     *
     * @throws InvalidValueException if there is none
     */
    public Dimension dimension(String id) {
        Dimension found = dimensions.get(id);
        if (found == null) {
            throw new InvalidValueException("dimension", id, "Maybe one of " + dimensions.keySet() + ".");
        }
        return found;
    }

    /** All dimensions. */
    public Collection<Dimension> dimensions() {
        return List.copyOf(dimensions.values());
    }

    /** Made on first use: code lists and labels are read then. */
    private static final class BundledVocabulary {
        static final Vocabulary INSTANCE = bundle();

        private static Vocabulary bundle() {
            Vocabulary all = new Vocabulary(new LinkedHashMap<>());
            for (Dimension dimension : BundledDimensions.all()) {
                all = all.with(dimension);
            }
            return all;
        }
    }
}
