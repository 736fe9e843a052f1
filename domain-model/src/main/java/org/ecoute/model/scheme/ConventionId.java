package org.ecoute.model.scheme;

import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/** A convention: a client and a provider for a period; it holds services. */
public record ConventionId(String value) implements Comparable<ConventionId> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the value has another form
     */
    public ConventionId {
        InvalidValueException.ifNot(FORM, "ConventionId", value, "Use lower-case words joined by hyphens.");
    }

    /** The identifier with this value, for instance {@code iapr-ministeres-sociaux}. */
    public static ConventionId of(String value) {
        return new ConventionId(value);
    }

    @Override
    public int compareTo(ConventionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
