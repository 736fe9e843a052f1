package org.ecoute.model.scheme;

import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/** A service of a convention. */
public record ServiceId(String value) implements Comparable<ServiceId> {
    /** What such values look like; the whole value must match. */
    public static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the value has another form
     */
    public ServiceId {
        InvalidValueException.ifNot(
                FORM, "ServiceId", value, "Use lower-case words joined by hyphens, such as iapr-numero-bleu.");
    }

    /** The identifier with this value, for instance {@code iapr-numero-bleu}. */
    public static ServiceId of(String value) {
        return new ServiceId(value);
    }

    @Override
    public int compareTo(ServiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
