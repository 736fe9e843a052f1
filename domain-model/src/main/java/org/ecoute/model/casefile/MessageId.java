package org.ecoute.model.casefile;

import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/** A message, so that its answer can be matched to it. */
public record MessageId(String value) implements Comparable<MessageId> {
    /** What such values look like; the whole value must match. */
    public static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:#-]{0,63}");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the value has another form
     */
    public MessageId {
        InvalidValueException.ifNot(
                FORM,
                "MessageId",
                value,
                "Use an opaque key of 1 to 64 letters, digits and . _ : # -, without spaces.");
    }

    /** The identifier with this value, for instance {@code M-12}. */
    public static MessageId of(String value) {
        return new MessageId(value);
    }

    @Override
    public int compareTo(MessageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
