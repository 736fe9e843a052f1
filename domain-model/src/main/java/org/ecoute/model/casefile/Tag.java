package org.ecoute.model.casefile;

import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/** A mark on a case file by which reports can focus. */
public record Tag(String value) implements Comparable<Tag> {
    /** What such values look like; the whole value must match. */
    public static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the value has another form
     */
    public Tag {
        InvalidValueException.ifNot(
                FORM, "Tag", value, "Use lower-case words joined by hyphens, such as health-crisis.");
    }

    /** The identifier with this value, for instance {@code health-crisis}. */
    public static Tag of(String value) {
        return new Tag(value);
    }

    @Override
    public int compareTo(Tag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
