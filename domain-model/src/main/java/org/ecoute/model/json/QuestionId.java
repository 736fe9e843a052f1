package org.ecoute.model.json;

import org.ecoute.model.InvalidValueException;
import org.ecoute.model.json.JsonValue.JsonBoolean;
import org.ecoute.model.json.JsonValue.JsonNumber;
import org.ecoute.model.json.JsonValue.JsonText;
import tools.jackson.core.JacksonException;

/**
 * By what the asker of a batch knows a question again: text, a number or a truth value, handed back as it came. The
 * number 7 and the text {@code "7"} are different.
 *
 * @param json the value as JSON, text with its quotes
 */
public record QuestionId(String json) {
    static final String CURE = "Use text, a number, true or false.";

    /**
     * Checks that it is one such value.
     *
     * @throws InvalidValueException if it is an object, a list, null or no JSON
     */
    public QuestionId {
        if (!isScalar(json)) {
            throw new InvalidValueException("id", json, CURE);
        }
    }

    /** Text as an identifier. */
    public static QuestionId of(String text) {
        return new QuestionId(JsonOutput.quoted(text));
    }

    /** A whole number as an identifier. */
    public static QuestionId of(long number) {
        return new QuestionId(Long.toString(number));
    }

    private static boolean isScalar(String json) {
        try {
            JsonValue value = JsonTree.parse(json);
            return value instanceof JsonText || value instanceof JsonNumber || value instanceof JsonBoolean;
        } catch (JacksonException broken) {
            return false;
        }
    }
}
