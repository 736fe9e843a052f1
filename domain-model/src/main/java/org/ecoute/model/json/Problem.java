package org.ecoute.model.json;

import org.ecoute.model.ErrorWords;
import org.ecoute.model.Language;

/**
 * One thing that is wrong with a text, told to whoever has to mend it.
 *
 * @param line in the file, counted from 1
 * @param column in that line, counted from 1
 * @param field where in the JSON value, such as {@code acts[2].modality}; empty for the value as a whole
 * @param found what stands there, text in quotes and cut after 80 characters
 * @param cure what would be right, a sentence
 */
public record Problem(long line, int column, String field, String found, String cure) {
    /** The problem in English words: field, found value and cure. */
    public String message() {
        return message(Language.ENGLISH);
    }

    /** The same in a language. */
    public String message(Language language) {
        boolean french = language == Language.FRENCH;
        return (field.isEmpty() ? "" : field + (french ? "\u202f: " : ": ")) + (french ? "lu " : "found ")
                + found(language) + ". " + cure(language);
    }

    /** What stands there, in a language; a value is what it is. */
    public String found(Language language) {
        return ErrorWords.of(found).in(language);
    }

    /** What would be right, in a language. */
    public String cure(Language language) {
        return ErrorWords.of(cure).in(language);
    }
}
