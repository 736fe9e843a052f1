package org.ecoute.reporting;

import org.ecoute.model.LocalText;

/**
 * What a report may be used for; stands on every page and in every file.
 *
 * @param level for programs
 * @param statement for people, one or two sentences
 */
public record Certificate(Level level, LocalText statement) {
    /** How far a report protects the persons in it. */
    public enum Level {
        /** Proven: no protected figure can be worked out from all that was ever published. */
        PROTECTED,
        /** Small cells are masked, but masked cells may still be worked out from the others. */
        INCOMPLETE,
        /** Exact figures, for those who may see the case files. */
        NOT_FOR_PUBLICATION
    }
}
