package org.ecoute.reporting;

import org.ecoute.model.InvalidValueException;
import org.ecoute.model.LocalText;
import org.ecoute.model.code.Validity;

/**
 * One value of a dimension.
 *
 * @param code stable, for programs; never blank
 * @param label for people
 * @param validity when it existed; an organisation has no row in a table of zeros about a time before it was founded
 */
public record Member(String code, LocalText label, Validity validity) {
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

    /** A member that always existed. */
    public static Member of(String code, LocalText label) {
        return new Member(code, label, Validity.ALWAYS);
    }

    private static Member of(String code, String french, String english) {
        return of(code, new LocalText(french, english));
    }

    /** Whether it existed on some day of the period. */
    public boolean existedIn(Period period) {
        return validity.from().map(period.to()::isAfter).orElse(true)
                && validity.before().map(period.from()::isBefore).orElse(true);
    }

    /** Whether this is one of the members that every dimension has beside its own. */
    public boolean residual() {
        return equals(NOT_STATED) || equals(OTHER) || equals(SEVERAL);
    }
}
