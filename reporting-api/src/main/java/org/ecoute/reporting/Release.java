package org.ecoute.reporting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What was once let out under protection, as a {@link Ledger} keeps it: every figure with its true count and whether it
 * was shown. Confidential: it holds what the report does not. Immutable.
 *
 * @param number from 1, without gaps
 * @param previous the {@link #hash} of the release before; empty for the first
 * @param report identifier of the report's specification
 * @param asOf the latest instant up to which case files were assessed
 * @param threshold figures about fewer persons than this were primary; the base, if counts were rounded
 * @param cells each meaning once
 * @param sums what links them
 * @param proof why nothing is disclosed
 */
public record Release(
        int number,
        String previous,
        String report,
        Optional<Instant> asOf,
        int threshold,
        List<ReleasedCell> cells,
        List<ReleasedSum> sums,
        Proof proof) {
    public Release {
        cells = List.copyOf(cells);
        sums = List.copyOf(sums);
    }

    /** As people call it: its number, its report and its instant. */
    public String name() {
        String instant = asOf.map(one -> ", as of " + Period.dayOf(one.atOffset(ZoneOffset.UTC)))
                .orElse("");
        return "release " + number + " (" + report + instant + ")";
    }

    /** Whether rounded counts were let out instead of the true ones. */
    boolean rounded() {
        return cells.stream().anyMatch(cell -> cell.state() == ReleasedCell.State.ROUNDED);
    }

    /** Whether it shows and masks the same figures, whatever came between. */
    boolean saysTheSameAs(Release other) {
        return report.equals(other.report)
                && threshold == other.threshold
                && cells.equals(other.cells)
                && sums.equals(other.sums);
    }

    /** Its canonical text: lines that end in a line feed. {@link #parse} reads it. */
    public String text() {
        return ReleaseText.write(this);
    }

    /** {@code sha256:} and 64 hexadecimal digits, over {@link #text}. */
    public String hash() {
        return Sha256.of(text());
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws org.ecoute.model.InvalidValueException if the text is no release; names the line
     */
    public static Release parse(String text) {
        return ReleaseText.read(text);
    }
}
