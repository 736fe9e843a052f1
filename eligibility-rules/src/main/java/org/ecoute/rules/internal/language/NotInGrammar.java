package org.ecoute.rules.internal.language;

/** A piece of a rule that the closed grammar does not know; the reader of the file adds the place. */
final class NotInGrammar extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String found;
    private final String cure;

    NotInGrammar(String found, String cure) {
        super(found + " " + cure);
        this.found = found;
        this.cure = cure;
    }

    String found() {
        return found;
    }

    String cure() {
        return cure;
    }
}
