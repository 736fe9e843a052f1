package org.ecoute.examples.service.web;

/** Where an error arose and of which type it was, without its message: messages repeat values, and values name people. */
final class Anonymous extends Exception {
    private static final long serialVersionUID = 1L;

    Anonymous(Throwable original) {
        super(original.getClass().getName());
        setStackTrace(original.getStackTrace());
        if (original.getCause() != null) {
            initCause(new Anonymous(original.getCause()));
        }
    }
}
