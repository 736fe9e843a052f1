package org.ecoute.model.scheme;

/**
 * Where a clause stands.
 *
 * @param document the document's number among the sources, such as {@code 002}
 * @param lines the lines there; empty where the clause is what the document is silent about
 */
public record ClauseSource(String document, String lines) {}
