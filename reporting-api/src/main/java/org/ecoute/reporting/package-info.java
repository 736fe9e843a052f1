/**
 * Reports: what is counted ({@link org.ecoute.reporting.BilanSpec}), the counting ({@link org.ecoute.reporting.Cube}),
 * what may leave ({@link org.ecoute.reporting.DisclosurePolicy}) and what has left ({@link org.ecoute.reporting.Bilan},
 * the only thing that writers accept). Nothing here judges: rulings, duties and breaches come in with the assessment.
 * No clock: the instants of the assessments date a report.
 */
@org.jspecify.annotations.NullMarked
package org.ecoute.reporting;
