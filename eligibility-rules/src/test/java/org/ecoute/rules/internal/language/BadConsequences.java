package org.ecoute.rules.internal.language;

import static org.ecoute.rules.internal.language.RuleText.withConsequence;

import java.util.List;

/** Consequences that the grammar does not know. */
final class BadConsequences {
    private BadConsequences() {}

    static List<BadRuleFile> all() {
        String refuse = RuleText.CONSEQUENCE;
        return List.of(
                new BadRuleFile(
                        "a call of Java",
                        withConsequence("System.exit( 1 );"),
                        6,
                        "`System.exit`",
                        "Use one of duties.owe"),
                new BadRuleFile(
                        "an unknown call",
                        withConsequence("findings.forbid( \"X\" );"),
                        6,
                        "`findings.forbid`",
                        "findings.refuse"),
                new BadRuleFile(
                        "a call within",
                        withConsequence("findings.refuse( String.valueOf( 1 ) );"),
                        6,
                        "`String.valueOf`",
                        "bare name"),
                new BadRuleFile(
                        "several statements",
                        withConsequence(refuse + " " + refuse),
                        6,
                        "`findings` follows",
                        "write two rules"),
                new BadRuleFile("no statement", withConsequence(""), 7, "`end`", "Write findings.allow"),
                new BadRuleFile(
                        "a declaration",
                        withConsequence("int i = 1;"),
                        6,
                        "is not a consequence",
                        "Write findings.allow"),
                new BadRuleFile(
                        "a loop",
                        withConsequence("while( true ) { }"),
                        6,
                        "is not a consequence",
                        "Write findings.allow"),
                new BadRuleFile("modify", withConsequence("modify( $q ) { }"), 6, "`modify`", "Write findings.allow"),
                new BadRuleFile(
                        "a code in small letters",
                        withConsequence("findings.refuse( \"too many\" );"),
                        6,
                        "`too many`",
                        "SESSION_CAP_REACHED"),
                new BadRuleFile(
                        "a code without quotes",
                        withConsequence("findings.refuse( TOO_MANY );"),
                        6,
                        "not between quotes",
                        "between quotes"),
                new BadRuleFile(
                        "an approver nobody knows",
                        withConsequence("findings.needsApproval( \"X\", SCHEMELEAD );"),
                        6,
                        "`SCHEMELEAD`",
                        "Maybe `SCHEME_LEAD`."),
                new BadRuleFile(
                        "a duty in days",
                        withConsequence("duties.owe( CONTACT, PROVIDER, BENEFICIARY, 1, DAYS, REFERRAL );"),
                        6,
                        "no unit",
                        "Write HOURS or MINUTES."),
                new BadRuleFile(
                        "a duty in the past",
                        withConsequence("duties.owe( CONTACT, PROVIDER, BENEFICIARY, -1, HOURS, REFERRAL );"),
                        6,
                        "0 or more",
                        "HOURS"),
                new BadRuleFile(
                        "an unknown anchor",
                        withConsequence("duties.owe( CONTACT, PROVIDER, BENEFICIARY, 1, HOURS, CLOSING );"),
                        6,
                        "`CLOSING`",
                        "Use one of"),
                new BadRuleFile("an unknown state", withConsequence("duty.is( DONE );"), 6, "`DONE`", "Use one of"));
    }
}
