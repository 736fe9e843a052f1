package org.ecoute.model.person;

import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/** An occupation, by the client's own code list. A code, not a job title in words. */
public record OccupationCode(String value) implements Comparable<OccupationCode> {
    /** What such values look like; the whole value must match. */
    public static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the value has another form
     */
    public OccupationCode {
        InvalidValueException.ifNot(FORM, "OccupationCode", value, "Use a code of 1 to 32 letters, digits and . _ -.");
    }

    /** The identifier with this value, for instance {@code INSPECTEUR-TRAVAIL}. */
    public static OccupationCode of(String value) {
        return new OccupationCode(value);
    }

    @Override
    public int compareTo(OccupationCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
