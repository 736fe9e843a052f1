package org.ecoute.reporting;

import org.ecoute.model.InvalidValueException;
import org.ecoute.model.LocalText;

/**
 * One value of a dimension.
 *
 * @param code stable, for programs; never blank
 * @param label for people
 */
public record Member(String code, LocalText label) {
    /** The value was asked and not told, or was not recorded: a member like the others, not a gap. */
    public static final Member NOT_STATED = of("NOT_STATED", "Non précisé", "Not stated");

    /** A code that the dimension does not list. */
    public static final Member OTHER = of("OTHER", "Autre", "Other");

    /** The beneficiaries of one case file differ: it is counted once, here. */
    public static final Member SEVERAL = of("SEVERAL", "Plusieurs", "Several");

    /** All members together: counted by itself, not summed. */
    public static final Member TOTAL = of("TOTAL", "Total", "Total");

    public Member {
        InvalidValueException.ifBlank("member code", code);
    }

    /** A member with its labels. */
    public static Member of(String code, String french, String english) {
        return new Member(code, new LocalText(french, english));
    }

    /** Whether this is one of the members that every dimension has beside its own. */
    public boolean residual() {
        return equals(NOT_STATED) || equals(OTHER) || equals(SEVERAL);
    }
}
