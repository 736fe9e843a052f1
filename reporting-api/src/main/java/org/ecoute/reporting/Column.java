package org.ecoute.reporting;

/**
 * One column of a published table.
 *
 * @param period when
 * @param member of the second dimension; {@link Member#TOTAL} for all of them, or where there is none
 * @param measure what the figures tell
 */
public record Column(Period period, Member member, Measure measure) {}
