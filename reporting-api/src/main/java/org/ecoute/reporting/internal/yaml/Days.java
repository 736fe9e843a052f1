package org.ecoute.reporting.internal.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Calendar days in a file. */
final class Days {
    private Days() {}

    static LocalDate of(SpecNode place) {
        try {
            return LocalDate.parse(place.text());
        } catch (DateTimeParseException e) {
            throw place.problem(Message.FOUND.text(place.text()), Message.DAY_CURE.text());
        }
    }
}
