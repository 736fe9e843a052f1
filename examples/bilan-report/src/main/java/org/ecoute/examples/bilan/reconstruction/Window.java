package org.ecoute.examples.bilan.reconstruction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The months that a published figure is about, or those that a second report has more than the first.
 *
 * @param first the first day on which a case file opens
 * @param lastOpening the last such day: our choice, so that support can begin
 * @param last the last day of a session
 */
record Window(LocalDate first, LocalDate lastOpening, LocalDate last) {
    /** Document 000. */
    static final Window EARLY =
            new Window(LocalDate.of(2021, 1, 2), LocalDate.of(2021, 4, 20), LocalDate.of(2021, 4, 30));

    /** What document 001 has more. */
    static final Window LATE =
            new Window(LocalDate.of(2021, 5, 3), LocalDate.of(2021, 9, 20), LocalDate.of(2021, 9, 30));

    /** The first day of the reform of the territorial services. */
    static final LocalDate REFORM = LocalDate.of(2021, 4, 1);

    private static final int DAYS_A_SESSION = 3;

    /** How many support sessions there is time for, five at most. */
    int room(LocalDate opened) {
        return Math.min(Courses.CAP, daysLeft(opened) / DAYS_A_SESSION);
    }

    /** How many days lie between sessions: a week, or less where the time is short. */
    int spacing(LocalDate opened, int sessions) {
        return Math.min(7, daysLeft(opened) / sessions);
    }

    private int daysLeft(LocalDate opened) {
        return Math.toIntExact(ChronoUnit.DAYS.between(opened, last));
    }
}
