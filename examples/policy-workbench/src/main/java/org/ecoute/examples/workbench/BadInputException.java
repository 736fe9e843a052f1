package org.ecoute.examples.workbench;

/** Something in the arguments or the input that the caller has to mend; the message is for the caller. */
final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }

    BadInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
