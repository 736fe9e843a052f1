/**
 * Case files made up so that they add up to the published figures of document 002. Deterministic: one seed, no clock.
 * Each one carries the tag {@code reconstructed}, for nobody's real case file was known. First the drafts
 * ({@link org.ecoute.examples.bilan.reconstruction.BleuDrafts}, {@code VertDrafts}) deal out what was published and
 * choose what was not; then {@code BleuActs} and {@code VertActs} write the acts that the clauses ask for. Counting and
 * judging them happens elsewhere, as for any case file.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.examples.bilan.reconstruction;
