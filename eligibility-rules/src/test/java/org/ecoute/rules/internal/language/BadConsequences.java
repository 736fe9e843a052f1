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
                        5,
                        "`System.exit(1)`",
                        "Write one of findings.allow"),
                new BadRuleFile(
                        "an unknown call",
                        withConsequence("findings.forbid( \"X\" );"),
                        5,
                        "`findings.forbid(\"X\")`",
                        "findings.refuse"),
                new BadRuleFile(
                        "a call within",
                        withConsequence("findings.refuse( String.valueOf( 1 ) );"),
                        5,
                        "`String.valueOf(1)`",
                        "between quotes"),
                new BadRuleFile(
                        "several statements",
                        withConsequence(refuse + " " + refuse),
                        5,
                        "not one single call",
                        "Write one of"),
                new BadRuleFile("no statement", withConsequence(""), 5, "not one single call", "Write one of"),
                new BadRuleFile(
                        "a declaration", withConsequence("int i = 1;"), 5, "not one single call", "Write one of"),
                new BadRuleFile(
                        "a loop", withConsequence("while( true ) { }"), 5, "not one single call", "Write one of"),
                new BadRuleFile("modify", withConsequence("modify( $q ) { }"), 5, "not", "Write one of"),
                new BadRuleFile(
                        "a code in small letters",
                        withConsequence("findings.refuse( \"too many\" );"),
                        5,
                        "`too many`",
                        ""),
                new BadRuleFile(
                        "a code without quotes",
                        withConsequence("findings.refuse( TOO_MANY );"),
                        5,
                        "`TOO_MANY`",
                        "between quotes"),
                new BadRuleFile(
                        "an approver nobody knows",
                        withConsequence("findings.needsApproval( \"X\", SCHEMELEAD );"),
                        5,
                        "`SCHEMELEAD`",
                        "Maybe `SCHEME_LEAD`."),
                new BadRuleFile(
                        "a duty in days",
                        withConsequence("duties.owe( CONTACT, PROVIDER, BENEFICIARY, 1, DAYS, REFERRAL );"),
                        5,
                        "`DAYS`",
                        "Use HOURS or MINUTES."),
                new BadRuleFile(
                        "a duty in the past",
                        withConsequence("duties.owe( CONTACT, PROVIDER, BENEFICIARY, -1, HOURS, REFERRAL );"),
                        5,
                        "`-1`",
                        ""),
                new BadRuleFile(
                        "an unknown anchor",
                        withConsequence("duties.owe( CONTACT, PROVIDER, BENEFICIARY, 1, HOURS, CLOSING );"),
                        5,
                        "`CLOSING`",
                        "Use one of"),
                new BadRuleFile("an unknown state", withConsequence("duty.is( DONE );"), 5, "`DONE`", "Use one of"));
    }
}
