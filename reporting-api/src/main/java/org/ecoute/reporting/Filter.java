package org.ecoute.reporting;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ecoute.model.InvalidValueException;

/**
 * Keeps what has one of some codes in a dimension; several filters must all hold. The codes may lie outside the
 * dimension's members (a tag, a client's own organisation). A focus is the same report under one more filter.
 *
 * @param dimension the dimension's identifier
 * @param codes the accepted codes, at least one
 */
public record Filter(String dimension, SortedSet<String> codes) {
    public Filter {
        codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        if (codes.isEmpty()) {
            throw new InvalidValueException(
                    "filter on " + dimension, "no code", "Name at least one code, or leave the filter out.");
        }
    }

    /** Keeps what has one of these codes. */
    public static Filter of(String dimension, String... codes) {
        return new Filter(dimension, new TreeSet<>(List.of(codes)));
    }

    /** Keeps the case files that carry this tag, such as {@code health-crisis}. */
    public static Filter tag(String tag) {
        return of("tag", tag);
    }

    /** Keeps what belongs to this service. */
    public static Filter service(String service) {
        return of("service", service);
    }

    @Override
    public String toString() {
        return dimension + " in " + codes;
    }
}
