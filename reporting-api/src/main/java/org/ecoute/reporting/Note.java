package org.ecoute.reporting;

import org.ecoute.model.LocalText;

/**
 * Something that a reader must know to read a report right.
 *
 * @param code stable, for programs: the clause that asks for it (PREV-05), or what it is about
 * @param text for people
 */
public record Note(String code, LocalText text) {}
