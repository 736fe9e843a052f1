package org.ecoute.model.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The days on which one version of a clause chooses newly opened case files. A case file opened in force is finished
 * under the same version.
 *
 * @param number from 1; rules of one version only name it
 * @param from the first day, inclusive, in contract time; absent: since ever
 * @param before the day after the last one, exclusive, in contract time; absent: until further notice
 */
public record ClauseVersion(int number, Optional<LocalDate> from, Optional<LocalDate> before) {
    /** The zone of contract dates. */
    public static final ZoneId CONTRACT_ZONE = ZoneId.of("Europe/Paris");

    /** Whether a case file opened on this day, in contract time, falls under this version. */
    public boolean holdsOn(LocalDate day) {
        return (from.isEmpty() || !day.isBefore(from.get())) && (before.isEmpty() || day.isBefore(before.get()));
    }

    /** The day in contract time on which an instant falls. */
    public static LocalDate contractDay(Instant instant) {
        return instant.atZone(CONTRACT_ZONE).toLocalDate();
    }
}
