package org.ecoute.examples.service.security;

/** The service is of a convention that is not the caller's client's. */
public final class OtherClientException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
