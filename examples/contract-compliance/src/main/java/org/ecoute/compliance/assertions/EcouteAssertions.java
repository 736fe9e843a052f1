package org.ecoute.compliance.assertions;

import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.rules.SchemeRules;

/**
 * Where assertions begin. Failure messages show the ruling or the assessment in full.
 *
 * <pre>{@code
 * assertThat(ruling).isRefused().because("IAPR-BLEU-12").wouldBeAllowedWith("grantedByDerogation", "1");
 * assertThat(assessment).hasBreach("IAPR-BLEU-09").owes(DutyKind.INTERVENTION_REPORT).dueAt("2020-02-04T10:00:00+01:00");
 * }</pre>
 */
public final class EcouteAssertions {
    private EcouteAssertions() {}

    /** Assertions about a ruling of the bundled rules. */
    public static RulingAssert assertThat(Ruling ruling) {
        return assertThat(ruling, SchemeRules.bundled());
    }

    /**
     * Assertions about a ruling.
     *
     * @param rules the rules that made it, for what would change it
     */
    public static RulingAssert assertThat(Ruling ruling, SchemeRules rules) {
        return new RulingAssert(ruling, rules);
    }

    /** Assertions about an assessment. */
    public static AssessmentAssert assertThat(Assessment assessment) {
        return new AssessmentAssert(assessment);
    }
}
