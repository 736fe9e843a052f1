package org.ecoute.rules.internal.language;

/** Rule files for tests, right but for the part that a test writes. */
public final class RuleText {
    /** A condition and a consequence that nothing is wrong with. */
    public static final String PATTERN = "SessionQuestion( service == \"iapr-numero-bleu\", kind == SUPPORT )";

    public static final String CONSEQUENCE = "findings.refuse( \"SESSION_CAP_REACHED\" );";

    private RuleText() {}

    /** A rule with these parts; its condition stands on line 4, its consequence on line 6. */
    public static String rule(String name, String annotations, String condition, String consequence) {
        return "rule \"" + name + "\"\n    " + annotations + "\nwhen\n    " + condition + "\nthen\n    " + consequence
                + "\nend\n";
    }

    /** A rule with this condition. */
    public static String withCondition(String condition) {
        return rule("R", "@Clause( \"IAPR-BLEU-12\" )", condition, CONSEQUENCE);
    }

    /** A rule about sessions with this constraint. */
    public static String withConstraint(String constraint) {
        return withCondition("SessionQuestion( service == \"iapr-numero-bleu\", " + constraint + " )");
    }

    /** A rule with this consequence. */
    public static String withConsequence(String consequence) {
        return rule("R", "@Clause( \"IAPR-BLEU-12\" )", PATTERN, consequence);
    }

    /** A rule with these annotations. */
    public static String withAnnotations(String annotations) {
        return rule("R", annotations, PATTERN, CONSEQUENCE);
    }

    /** A file with a rule that nothing is wrong with, and something else before it. */
    public static String withBefore(String before) {
        return before + "\n" + withCondition(PATTERN);
    }
}
