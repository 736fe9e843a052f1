package org.ecoute.reporting.internal.linkage;

import java.util.List;
import org.ecoute.reporting.CellMeaning;
import org.ecoute.reporting.ReleasedCell;
import org.ecoute.reporting.Unit;

/**
 * What is pending and what is confirmed make up a count; the confirmed part is a figure though no table has it. Pending
 * half-days are counted as sessions without a number of half-days, so they are no part of the count.
 */
final class PendingLinks {
    private final Figures figures;
    private final Versions versions;
    private final Inclusion.Told told;

    /**
     * @param told takes what is told for periods; it holds for the spans between them too
     */
    PendingLinks(Figures figures, Versions versions, Inclusion.Told told) {
        this.figures = figures;
        this.versions = versions;
        this.told = told;
    }

    /** Beside a masked count nothing is told of what is pending. */
    void link(ReleaseView release) {
        for (ReleasedCell cell : release.cells()) {
            if (cell.meaning().kind() == CellMeaning.Kind.PENDING) {
                Version pending = versions.at(release, cell.meaning());
                Version count = versions.at(release, cell.meaning().of(CellMeaning.Kind.COUNT));
                figures.problem().follow(count.figure(), pending.figure());
                if (cell.meaning().unit() != Unit.HALF_DAYS) {
                    link(release, count, pending);
                }
            }
        }
    }

    private void link(ReleaseView release, Version count, Version pending) {
        long confirmed = count.count() - pending.count();
        long persons = Math.max(1, count.persons() - pending.persons());
        int rest = figures.implied(
                "confirmed of " + figures.name(count.figure()),
                confirmed,
                release.demand().widthOfImplied(confirmed, persons));
        figures.sum(count.figure(), List.of(pending.figure(), rest));
        told.add(count, pending);
    }
}
