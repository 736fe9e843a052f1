package org.ecoute.model.casefile;

import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/** A case file. Opaque: it must not be made from a name or a date of birth. */
public record CaseFileId(String value) implements Comparable<CaseFileId> {
    /** What such values look like; the whole value must match. */
    public static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:#-]{0,63}");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the value has another form
     */
    public CaseFileId {
        InvalidValueException.ifNot(
                FORM,
                "CaseFileId",
                value,
                "Use an opaque key of 1 to 64 letters, digits and . _ : # -, without spaces.");
    }

    /** The identifier with this value, for instance {@code D-2020-017}. */
    public static CaseFileId of(String value) {
        return new CaseFileId(value);
    }

    @Override
    public int compareTo(CaseFileId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
