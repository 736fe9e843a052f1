/**
 * Case files made up so that they add up to the published figures of documents 000, 001 and 002. Deterministic: one seed, no clock.
 * Each one carries the tag {@code reconstructed}, for nobody's real case file was known. First the drafts
 * (classes named {@code …Drafts}) deal out what was published and
 * choose what was not; then the classes named {@code …Acts} write the acts that the clauses ask for. Counting and
 * judging them happens elsewhere, as for any case file.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.bilan.reconstruction;
