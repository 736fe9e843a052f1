package org.ecoute.model.code;

import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/** A ground of referral, a member of the code list of grounds. */
public record GroundCode(String value) implements Comparable<GroundCode> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the value has another form
     */
    public GroundCode {
        InvalidValueException.ifNot(
                FORM,
                "GroundCode",
                value,
                "Use lower-case words joined by hyphens, without accents, such as difficulte-professionnelle.");
    }

    /** The identifier with this value, for instance {@code difficulte-professionnelle}. */
    public static GroundCode of(String value) {
        return new GroundCode(value);
    }

    @Override
    public int compareTo(GroundCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
