package org.ecoute.examples.service.views;

import org.ecoute.model.ruling.Explanation;

/** The rules do not allow this to be shown to the caller. */
public final class DisclosureRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Explanation why;

    DisclosureRefusedException(Explanation why) {
        super("disclosure refused");
        this.why = why;
    }

    /** The reasoned ruling. */
    public Explanation why() {
        return why;
    }
}
