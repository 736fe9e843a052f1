package org.ecoute.rules.analysis;

import org.ecoute.model.LocalText;

/**
 * Where a pack says that a flaw is meant, and why: an entry of its {@code accepted.yaml}.
 *
 * @param file the file's path within the pack
 * @param line the line of the entry, from 1
 * @param reason why, for people
 */
public record Acceptance(String file, int line, LocalText reason) {}
