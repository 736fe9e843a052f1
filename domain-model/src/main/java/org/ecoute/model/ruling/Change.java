package org.ecoute.model.ruling;

/**
 * One attribute that would have to change.
 *
 * @param attribute its name in the rule authors' vocabulary
 * @param from its value now, as text
 * @param to the value that would help, as text
 */
public record Change(String attribute, String from, String to) {}
