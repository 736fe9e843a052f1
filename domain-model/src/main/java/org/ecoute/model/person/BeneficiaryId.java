package org.ecoute.model.person;

import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/** A beneficiary within one case file. */
public record BeneficiaryId(String value) implements Comparable<BeneficiaryId> {
    /** What such values look like; the whole value must match. */
    public static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:#-]{0,63}");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the value has another form
     */
    public BeneficiaryId {
        InvalidValueException.ifNot(
                FORM,
                "BeneficiaryId",
                value,
                "Use an opaque key of 1 to 64 letters, digits and . _ : # -, without spaces.");
    }

    /** The identifier with this value, for instance {@code B1}. */
    public static BeneficiaryId of(String value) {
        return new BeneficiaryId(value);
    }

    @Override
    public int compareTo(BeneficiaryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
