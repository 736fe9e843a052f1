package org.ecoute.examples.service.record;

/** A key that already stands for another request. */
public final class ReusedKeyException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
