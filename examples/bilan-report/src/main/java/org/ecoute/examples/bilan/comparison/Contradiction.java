package org.ecoute.examples.bilan.comparison;

import java.math.BigDecimal;

/**
 * Two sums of published figures that ought to be equal and are not.
 *
 * @param subject what it is about
 * @param left the first sum, as it is put together
 * @param leftSum its value
 * @param right the second sum, as it is put together
 * @param rightSum its value
 * @param explanation what may explain it, and what the reconstructed case files do
 */
record Contradiction(
        String subject, String left, BigDecimal leftSum, String right, BigDecimal rightSum, String explanation) {}
