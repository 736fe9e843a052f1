package org.ecoute.reporting.internal.linkage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ecoute.reporting.ReleasedCell;
import org.ecoute.reporting.ReleasedSum;

/**
 * A release before protection.
 *
 * @param report identifier of the report's specification
 * @param asOf the latest instant up to which case files were assessed
 * @param threshold figures about fewer persons are primary
 * @param cells what a reader would like to see; each meaning once, all as if they were shown
 * @param sums what links them
 */
public record Draft(
        String report, Optional<Instant> asOf, int threshold, List<ReleasedCell> cells, List<ReleasedSum> sums) {
    public Draft {
        cells = List.copyOf(cells);
        sums = List.copyOf(sums);
    }
}
