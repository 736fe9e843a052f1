package org.ecoute.reporting;

import java.nio.file.Path;
import org.ecoute.model.LocalText;
import org.ecoute.reporting.internal.Texts;

/**
 * The beginning of a release that a ledger found at its end: its writer was stopped before the release was acknowledged,
 * so no report left with it. Moved out of the ledger, not thrown away.
 *
 * @param ledger the ledger's file
 * @param line the number that the release would have had
 * @param bytes how many were written, 1 or more
 * @param keptIn the file beside the ledger that holds them now; as private as the ledger
 */
public record SetAside(Path ledger, int line, long bytes, Path keptIn) {
    /** What was found, where, and what to do, for people. */
    public LocalText message() {
        return Texts.of("ledger.set-aside", line, ledger.getFileName(), bytes, keptIn.getFileName());
    }
}
