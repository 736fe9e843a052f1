package org.ecoute.compliance.log;

import org.ecoute.model.Language;
import org.ecoute.model.LocalText;

/**
 * A row that could not be used.
 *
 * @param file the log's name
 * @param line the row's number, from 1
 * @param column the column in question
 * @param value what stands there, cut after 80 characters
 * @param cure what would be right
 */
public record KeptAside(String file, long line, String column, String value, LocalText cure) {
    private static final int LONGEST = 80;

    public KeptAside {
        value = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }

    /** All of it in one line. */
    public String message(Language language) {
        return language == Language.FRENCH
                ? file + ", ligne " + line + ", colonne « " + column + " » : trouvé « " + value + " ». " + cure.french()
                : file + ", line " + line + ", column \"" + column + "\": found \"" + value + "\". " + cure.english();
    }
}
