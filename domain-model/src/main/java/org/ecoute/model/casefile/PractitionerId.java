package org.ecoute.model.casefile;

import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/** The practitioner of a session, opaque; tells whether two sessions had one and the same practitioner. */
public record PractitionerId(String value) implements Comparable<PractitionerId> {
    /** What such values look like; the whole value must match. */
    public static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:#-]{0,63}");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the value has another form
     */
    public PractitionerId {
        InvalidValueException.ifNot(
                FORM,
                "PractitionerId",
                value,
                "Use an opaque key of 1 to 64 letters, digits and . _ : # -, without spaces.");
    }

    /** The identifier with this value, for instance {@code P-04}. */
    public static PractitionerId of(String value) {
        return new PractitionerId(value);
    }

    @Override
    public int compareTo(PractitionerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
