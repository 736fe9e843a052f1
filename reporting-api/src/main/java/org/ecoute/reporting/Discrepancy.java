package org.ecoute.reporting;

import java.math.BigDecimal;

/**
 * An equation that does not hold.
 *
 * @param equation which one
 * @param left the sum of its left side
 * @param right the sum of its right side
 */
public record Discrepancy(Equation equation, BigDecimal left, BigDecimal right) {
    /** Left less right. */
    public BigDecimal difference() {
        return left.subtract(right);
    }

    @Override
    public String toString() {
        return equation.why() + ": " + equation.left() + " = " + left.toPlainString() + ", but " + equation.right()
                + " = " + right.toPlainString();
    }
}
