package org.ecoute.model.code;

import java.time.LocalDate;
import java.util.Optional;
import org.ecoute.model.InvalidValueException;

/**
 * The days on which a code may be used: from one day on, up to but without another. Calendar days in Europe/Paris, as
 * everything that the conventions date.
 *
 * @param from the first day; empty if no beginning is recorded
 * @param before the first day on which the code no longer holds; empty if no end is recorded
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> before) {
    /** Without recorded beginning or end. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    /**
     * Checks the order.
     *
     * @throws InvalidValueException if not a single day lies between the two
     */
    public Validity {
        if (from.isPresent() && before.isPresent() && !from.orElseThrow().isBefore(before.orElseThrow())) {
            throw new InvalidValueException(
                    "validity",
                    from.orElseThrow() + " to before " + before.orElseThrow(),
                    "The end is the first day that no longer counts, so it comes after the beginning.");
        }
    }

    /** Whether the code holds on this day. */
    public boolean contains(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && before.map(day::isBefore).orElse(true);
    }
}
