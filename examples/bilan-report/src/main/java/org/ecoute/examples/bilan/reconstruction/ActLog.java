package org.ecoute.examples.bilan.reconstruction;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ecoute.model.casefile.Act;

/** Collects the acts of one case file. What would have happened after the report was drawn up is left out. */
final class ActLog {
    /** Until when acts are known: our choice, two weeks after the last day of the report on IAPR. */
    static final OffsetDateTime LAST_INSTANT = ContractTime.at(LocalDate.of(2021, 1, 15), LocalTime.of(18, 0));

    private final List<Act> acts = new ArrayList<>();
    private final OffsetDateTime lastInstant;

    ActLog() {
        this(LAST_INSTANT);
    }

    ActLog(OffsetDateTime lastInstant) {
        this.lastInstant = lastInstant;
    }

    void add(Act act) {
        if (!act.at().isAfter(lastInstant)) {
            acts.add(act);
        }
    }

    /** The day of the latest act so far. */
    LocalDate lastDay() {
        return acts.stream()
                .map(Act::at)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("No act yet. Maybe the referral comes first."))
                .toLocalDate();
    }

    /** By instant; acts of one instant stay in the order in which they were written. */
    List<Act> sorted() {
        return acts.stream()
                .sorted(Comparator.comparing(act -> act.at().toInstant()))
                .toList();
    }
}
