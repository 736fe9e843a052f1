package org.ecoute.reporting;

import java.util.Collections;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.LocalText;

/**
 * How many people could have used what is counted, by the members of one dimension: given by the client, never counted
 * here, and the denominator of {@link Measure#RATE_OF_USE}.
 *
 * @param dimension the dimension's identifier, such as {@code organisation}
 * @param source where the numbers come from and of which day they are, for people
 * @param numbers 0 or more by member code; {@code TOTAL} for all, which is not summed from the others
 */
public record Headcounts(String dimension, LocalText source, SortedMap<String, Long> numbers) {
    public Headcounts {
        numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
        numbers.forEach((member, number) -> {
            if (number < 0) {
                throw new InvalidValueException(
                        "headcount of " + member, number, "It is a number of people, 0 or more.");
            }
        });
    }

    /** The headcount of a member; empty if none was given. */
    public OptionalLong of(String member) {
        Long number = numbers.get(member);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
