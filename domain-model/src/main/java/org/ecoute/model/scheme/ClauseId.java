package org.ecoute.model.scheme;

import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/** One thing that a document lays down. */
public record ClauseId(String value) implements Comparable<ClauseId> {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-[0-9]{2,3}");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the value has another form
     */
    public ClauseId {
        InvalidValueException.ifNot(
                FORM, "ClauseId", value, "Use upper-case words and a number joined by hyphens, such as IAPR-BLEU-12.");
    }

    /** The identifier with this value, for instance {@code IAPR-BLEU-12}. */
    public static ClauseId of(String value) {
        return new ClauseId(value);
    }

    @Override
    public int compareTo(ClauseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
