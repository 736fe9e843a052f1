package org.ecoute.examples.service.record;

/** There is no such thing among what the caller may know of; never says whether it exists elsewhere. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Nothing of this kind. */
    public NotFoundException(String what) {
        super(what);
    }
}
