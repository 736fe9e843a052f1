package org.ecoute.compliance.log;

import org.ecoute.model.Language;
import org.ecoute.model.LocalText;

/** A log or a mapping that cannot be used at all: says what was found, where, and what would be right. */
public final class LogException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient LocalText text;

    /** With a message in both languages. */
    public LogException(LocalText text) {
        super(text.english());
        this.text = text;
    }

    /** The message in a language. */
    public String message(Language language) {
        return text.in(language);
    }
}
