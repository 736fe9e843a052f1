package org.ecoute.model.person;

import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/**
 * A pseudonymous key that stays the same for one person across case files. It must not be reversible: never a
 * name, a staff number or a plain hash of one.
 */
public record PersonKey(String value) implements Comparable<PersonKey> {
    /** What such values look like; the whole value must match. */
    public static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:#-]{0,63}");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the value has another form
     */
    public PersonKey {
        InvalidValueException.ifNot(
                FORM,
                "PersonKey",
                value,
                "Use an opaque key of 1 to 64 letters, digits and . _ : # -, without spaces.");
    }

    /** The identifier with this value, for instance {@code k-7f3a}. */
    public static PersonKey of(String value) {
        return new PersonKey(value);
    }

    @Override
    public int compareTo(PersonKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
