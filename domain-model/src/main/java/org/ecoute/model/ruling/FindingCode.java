package org.ecoute.model.ruling;

import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/** What a rule found, stable for programs; the words for people stand beside it. */
public record FindingCode(String value) implements Comparable<FindingCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the value has another form
     */
    public FindingCode {
        InvalidValueException.ifNot(
                FORM, "FindingCode", value, "Use upper-case words joined by underscores, such as SESSION_CAP_REACHED.");
    }

    /** The identifier with this value, for instance {@code SESSION_CAP_REACHED}. */
    public static FindingCode of(String value) {
        return new FindingCode(value);
    }

    @Override
    public int compareTo(FindingCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
