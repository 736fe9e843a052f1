package org.ecoute.rules.internal.language;

/** Comparisons that rules may make. */
public enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** The sign in DRL. */
    public String sign() {
        return sign;
    }

    /** Whether it needs an order, which only numbers have. */
    boolean needsOrder() {
        return this != EQUAL && this != NOT_EQUAL;
    }
}
