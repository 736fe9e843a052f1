package org.ecoute.model.scheme;

import java.util.Optional;
import org.ecoute.model.LocalText;

/**
 * How a clause is accounted for.
 *
 * @param kind by what
 * @param why what carries it, or why no code can; absent only for rules, which name their clause themselves
 */
public record Coverage(Kind kind, Optional<LocalText> why) {
    /** What can carry a clause. */
    public enum Kind {
        /** At least one rule names it. */
        RULES,
        /** A table or figure of a report. */
        REPORT,
        /** A note that reports carry. */
        READING_NOTE,
        /** Data of the client or the provider, such as a telephone number. */
        REFERENCE_DATA,
        /** Told, but not to be held by code. */
        NARRATIVE
    }
}
