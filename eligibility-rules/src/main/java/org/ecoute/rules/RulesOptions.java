package org.ecoute.rules;

import org.ecoute.model.InvalidValueException;

/**
 * How rules are run. Changes what an answer costs, never what it is.
 *
 * @param remembered how many questions are remembered with their answers, so that they need not be worked out again; 0
 *     for none. The bundled rules are asked each time, as that is faster than to remember; they only remember how much
 *     is left.
 */
public record RulesOptions(int remembered) {
    /** About the distinct questions of a year's case files of one convention; some 200 bytes each. */
    private static final int USUAL = 50_000;

    /** Refuses a negative number. */
    public RulesOptions {
        if (remembered < 0) {
            throw new InvalidValueException(
                    "remembered", remembered, "It needs 0 or more; 0 works out every question afresh.");
        }
    }

    /** What suits most. */
    public static RulesOptions usual() {
        return remembering(USUAL);
    }

    /** Remembers so many questions. */
    public static RulesOptions remembering(int questions) {
        return new RulesOptions(questions);
    }
}
