package org.ecoute.examples.service.security;

/**
 * Whoever sent the request.
 *
 * @param subject the token's subject, opaque
 * @param role the one role of the token
 * @param client the client whose case files the token is for
 */
public record Caller(String subject, ServiceRole role, String client) {}
