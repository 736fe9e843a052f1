package org.ecoute.model;

import java.util.regex.Pattern;

/** A value that the model does not accept: says which field, what was found and what would be right. */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String found;
    private final String quoted;
    private final String cure;

    /**
     * A refusal of one value.
     *
     * @param field what was being set, as the reader knows it ({@code minutes}, {@code case file id})
     * @param found the actual value
     * @param cure what would be right, a sentence that begins with "Maybe" where it is a guess
     */
    public InvalidValueException(String field, Object found, String cure) {
        super(field + ": found " + quoted(found) + ". " + cure);
        this.field = field;
        this.quoted = quoted(found);
        this.found = String.valueOf(found);
        this.cure = cure;
    }

    /** What was being set. */
    public String field() {
        return field;
    }

    /** The actual value, as text. */
    public String found() {
        return found;
    }

    /** What would be right. */
    public String cure() {
        return cure;
    }

    /** What would be right, in a language. */
    public String cure(Language language) {
        return ErrorWords.of(cure).in(language);
    }

    /** All of it, in a language. */
    public String message(Language language) {
        return language == Language.FRENCH
                ? field + "\u202f: lu " + quoted + ". " + cure(language)
                : String.valueOf(getMessage());
    }

    /**
     * Refuses blank text.
     *
     * @throws InvalidValueException if the value is empty or white space
     */
    public static void ifBlank(String field, String value) {
        if (value.isBlank()) {
            throw new InvalidValueException(field, value, "It must hold at least one visible character.");
        }
    }

    /**
     * Refuses a code that does not match its pattern: codes and identifiers never hold free text.
     *
     * @throws InvalidValueException if the value does not match
     */
    public static void ifNot(Pattern pattern, String field, String value, String cure) {
        if (!pattern.matcher(value).matches()) {
            throw new InvalidValueException(field, value, cure);
        }
    }

    private static String quoted(Object found) {
        return found instanceof Number || found instanceof Boolean ? String.valueOf(found) : "\"" + found + "\"";
    }
}
