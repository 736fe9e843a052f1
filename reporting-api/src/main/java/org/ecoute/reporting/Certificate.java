package org.ecoute.reporting;

import java.util.Optional;
import org.ecoute.model.LocalText;

/**
 * What a report may be used for; stands on every page and in every file.
 *
 * @param level for programs
 * @param statement for people, one or two sentences
 * @param hash {@code sha256:} and 64 hexadecimal digits of the canonical text of the {@link Proof}, by which the ledger's
 *     proof is known to be this report's; empty unless the report is protected
 * @param loss what protection cost; empty unless the report is protected
 */
public record Certificate(Level level, LocalText statement, Optional<String> hash, Optional<Loss> loss) {
    /** A certificate of a report that is not protected. */
    public Certificate(Level level, LocalText statement) {
        this(level, statement, Optional.empty(), Optional.empty());
    }

    /** How far a report protects the persons in it. */
    public enum Level {
        /** Proven: no protected figure can be worked out from all that was ever published. */
        PROTECTED,
        /** Every count is rounded, so none is exact; all add up, and what was rounded once stays as it was. */
        ROUNDED,
        /** Small cells are masked, but masked cells may still be worked out from the others. */
        INCOMPLETE,
        /** Exact figures, for those who may see the case files. */
        NOT_FOR_PUBLICATION
    }
}
