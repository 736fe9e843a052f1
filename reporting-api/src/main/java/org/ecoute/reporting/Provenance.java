package org.ecoute.reporting;

import org.ecoute.model.LocalText;
import org.ecoute.reporting.internal.Texts;

/** Where the case files of a report come from; shown wherever it is not plain records. */
public enum Provenance {
    /** Kept as things happened. */
    RECORDED,
    /** Worked back from published figures (tag {@code reconstructed}). */
    RECONSTRUCTED,
    /** Made up, to show what a breach looks like (tag {@code synthetic}). */
    SYNTHETIC;

    /** For people. */
    public LocalText label() {
        return Texts.of("provenance." + name());
    }
}
