package org.ecoute.model.ruling;

import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/** The fingerprint of the rule pack that decided: SHA-256 over rules, catalogue, code lists and vocabulary. */
public record RulePackHash(String value) implements Comparable<RulePackHash> {
    private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if the value has another form
     */
    public RulePackHash {
        InvalidValueException.ifNot(FORM, "RulePackHash", value, "Use sha256: and 64 hexadecimal digits.");
    }

    /** The identifier with this value, for instance {@code sha256:…}. */
    public static RulePackHash of(String value) {
        return new RulePackHash(value);
    }

    @Override
    public int compareTo(RulePackHash other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
