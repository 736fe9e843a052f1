package org.ecoute.examples.bilan.reconstruction;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Draws the day and hour at which case files open. The daily counts are lost: every draw is our choice. */
final class Openings {
    private static final int NIGHT_PERCENT = 6;
    private static final int QUARTERS_OF_OFFICE_HOURS = 41;
    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 30);
    private static final List<LocalTime> NIGHT =
            List.of(LocalTime.of(5, 45), LocalTime.of(21, 30), LocalTime.of(23, 15));

    private final Random random;

    Openings(Random random) {
        this.random = random;
    }

    /** A moment between two days, both inclusive, on a day that is accepted. */
    LocalDateTime draw(LocalDate first, LocalDate last, Predicate<LocalDate> accepted) {
        int days = Math.toIntExact(last.toEpochDay() - first.toEpochDay()) + 1;
        LocalDate day;
        do {
            day = first.plusDays(random.nextInt(days));
        } while (!accepted.test(day));
        return day.atTime(hour());
    }

    /** The lines answer day and night, but are mostly called during office hours. */
    LocalTime hour() {
        if (random.nextInt(100) < NIGHT_PERCENT) {
            return NIGHT.get(random.nextInt(NIGHT.size()));
        }
        return OFFICE_OPENS.plusMinutes(15L * random.nextInt(QUARTERS_OF_OFFICE_HOURS));
    }
}
