package org.ecoute.rules.scenario;

import org.ecoute.model.LocalText;

/**
 * Something that is not as a scenario expects it.
 *
 * @param line where it is expected, from 1
 * @param aspect of what it is expected
 * @param message what was expected and what was found
 */
public record Mismatch(int line, Aspect aspect, LocalText message) {}
