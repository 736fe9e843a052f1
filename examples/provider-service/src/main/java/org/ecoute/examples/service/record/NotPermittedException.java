package org.ecoute.examples.service.record;

/** The caller's role may not do this. */
public final class NotPermittedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
