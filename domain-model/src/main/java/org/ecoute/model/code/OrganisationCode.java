package org.ecoute.model.code;

import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/** An organisation as it was named at the time; a client may use codes beyond the bundled list. */
public record OrganisationCode(String value) implements Comparable<OrganisationCode> {
    /** What such values look like; the whole value must match. */
    public static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the value has another form
     */
    public OrganisationCode {
        InvalidValueException.ifNot(
                FORM,
                "OrganisationCode",
                value,
                "Use upper-case letters, digits, _ and -, without accents, such as DIRECCTE.");
    }

    /** The identifier with this value, for instance {@code DIRECCTE}. */
    public static OrganisationCode of(String value) {
        return new OrganisationCode(value);
    }

    @Override
    public int compareTo(OrganisationCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
