package org.ecoute.model.person;

import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/**
 * A symptom that somebody told of, by the client's own code list: the published lists are lost, so none is bundled. A
 * code of a broad group for reports, never a finding about a person in words.
 */
public record SymptomCode(String value) implements Comparable<SymptomCode> {
    /** What such values look like; the whole value must match. */
    public static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the value has another form
     */
    public SymptomCode {
        InvalidValueException.ifNot(
                FORM,
                "SymptomCode",
                value,
                "Use lower-case words joined by hyphens, without accents, such as troubles-du-sommeil.");
    }

    /** The identifier with this value, for instance {@code troubles-du-sommeil}. */
    public static SymptomCode of(String value) {
        return new SymptomCode(value);
    }

    @Override
    public int compareTo(SymptomCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
