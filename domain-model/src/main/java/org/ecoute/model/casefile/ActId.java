package org.ecoute.model.casefile;

import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/** An act of a case file, unique in it; needed only where a cancellation names the act. */
public record ActId(String value) implements Comparable<ActId> {
    /** What such values look like; the whole value must match. */
    public static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:#-]{0,63}");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the value has another form
     */
    public ActId {
        InvalidValueException.ifNot(
                FORM, "ActId", value, "Use an opaque key of 1 to 64 letters, digits and . _ : # -, without spaces.");
    }

    /** The identifier with this value, for instance {@code A-3}. */
    public static ActId of(String value) {
        return new ActId(value);
    }

    @Override
    public int compareTo(ActId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
