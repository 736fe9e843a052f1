package org.ecoute.rules.scenario;

import org.ecoute.model.Labels;
import org.ecoute.model.LocalText;

/**
 * The value of an attribute that is expected or was found. Two values are the same if their codes are.
 *
 * @param code for programs and for comparing
 * @param words for people
 */
public record Value(String code, LocalText words) {
    /** A constant by its label. */
    public static Value of(Enum<?> constant) {
        return new Value(constant.name(), Labels.of(constant));
    }

    /** A code that people read as it is. */
    public static Value of(String code) {
        return new Value(code, new LocalText(code, code));
    }
}
