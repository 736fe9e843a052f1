package org.ecoute.examples.bilan.reconstruction;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Dates and hours of the contract: Europe/Paris. */
final class ContractTime {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private ContractTime() {}

    static OffsetDateTime at(LocalDate day, LocalTime time) {
        return at(day.atTime(time));
    }

    static OffsetDateTime at(LocalDateTime local) {
        return local.atZone(PARIS).toOffsetDateTime();
    }

    /** Moves an instant; the result has the offset of its own day. */
    static OffsetDateTime plusMinutes(OffsetDateTime instant, long minutes) {
        return instant.plusMinutes(minutes).atZoneSameInstant(PARIS).toOffsetDateTime();
    }
}
