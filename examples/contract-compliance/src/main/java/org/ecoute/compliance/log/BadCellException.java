package org.ecoute.compliance.log;

import org.ecoute.model.LocalText;

/** A cell that cannot be used; its row is kept aside. */
final class BadCellException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;
    private final transient LocalText cure;

    BadCellException(String column, String value, LocalText cure) {
        super(column);
        this.column = column;
        this.value = value;
        this.cure = cure;
    }

    KeptAside at(String file, long line) {
        return new KeptAside(file, line, column, value, cure);
    }
}
