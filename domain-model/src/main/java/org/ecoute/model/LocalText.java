package org.ecoute.model;

/**
 * One text in both languages.
 *
 * @param french the French text, never blank
 * @param english the English text, never blank
 */
public record LocalText(String french, String english) {
    public LocalText {
        InvalidValueException.ifBlank("French text", french);
        InvalidValueException.ifBlank("English text", english);
    }

    /** The text in the given language. */
    public String in(Language language) {
        return language == Language.FRENCH ? french : english;
    }
}
