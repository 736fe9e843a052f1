package org.ecoute.model.code;

import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/** A factor of psychosocial risk, a member of its code list. */
public record RiskFactorCode(String value) implements Comparable<RiskFactorCode> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the value has another form
     */
    public RiskFactorCode {
        InvalidValueException.ifNot(FORM, "RiskFactorCode", value, "Use lower-case words joined by hyphens.");
    }

    /** The identifier with this value, for instance {@code conflits-de-valeurs}. */
    public static RiskFactorCode of(String value) {
        return new RiskFactorCode(value);
    }

    @Override
    public int compareTo(RiskFactorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
