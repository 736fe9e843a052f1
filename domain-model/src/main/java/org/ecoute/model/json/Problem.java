package org.ecoute.model.json;

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
    /** The problem in words: field, found value and cure. */
    public String message() {
        return (field.isEmpty() ? "" : field + ": ") + "found " + found + ". " + cure;
    }
}
