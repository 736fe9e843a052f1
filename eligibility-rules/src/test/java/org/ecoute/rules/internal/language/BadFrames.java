package org.ecoute.rules.internal.language;

import static org.ecoute.rules.internal.language.RuleText.withAnnotations;
import static org.ecoute.rules.internal.language.RuleText.withBefore;
import static org.ecoute.rules.internal.language.RuleText.withCondition;
import static org.ecoute.rules.internal.language.RuleText.withConsequence;

import java.util.List;

/** What stands around conditions and consequences, or beside rules, and has no place there. */
final class BadFrames {
    private BadFrames() {}

    static List<BadRuleFile> all() {
        return List.of(
                new BadRuleFile("no clause", withAnnotations(""), 1, "names no clause", "Add @Clause"),
                new BadRuleFile(
                        "a clause that is none",
                        withAnnotations("@Clause( \"twelve\" )"),
                        2,
                        "`twelve`",
                        "IAPR-BLEU-12"),
                new BadRuleFile(
                        "an unknown annotation",
                        withAnnotations("@Clause( \"IAPR-BLEU-12\" ) @Unspecifed"),
                        2,
                        "`@Unspecifed`",
                        "Maybe `@Unspecified`."),
                new BadRuleFile(
                        "a version that is none",
                        withAnnotations("@Clause( \"IAPR-BLEU-12\" ) @Version( two )"),
                        2,
                        "`two`",
                        "Write @Version( 2 )."),
                new BadRuleFile(
                        "a party that is none",
                        withAnnotations("@Clause( \"IAPR-BLEU-12\" ) @Breach( BROKER )"),
                        2,
                        "`BROKER`",
                        "Use one of"),
                new BadRuleFile(
                        "`salience`",
                        withAnnotations("@Clause( \"IAPR-BLEU-12\" ) salience 10"),
                        2,
                        "salience",
                        "Rules have no order"),
                new BadRuleFile(
                        "an import",
                        withBefore("import java.util.List;"),
                        1,
                        "`import`",
                        "A rule file holds rules only"),
                new BadRuleFile(
                        "an import of a function",
                        withBefore("import function java.lang.Math.max;"),
                        1,
                        "`import`",
                        "A rule file holds rules only"),
                new BadRuleFile(
                        "a global",
                        withBefore("global java.util.List held;"),
                        1,
                        "`global`",
                        "A rule file holds rules only"),
                new BadRuleFile(
                        "a function",
                        withBefore("function int one() { return 1; }"),
                        1,
                        "`function`",
                        "A rule file holds rules only"),
                new BadRuleFile(
                        "a declared type",
                        withBefore("declare Person name : String end"),
                        1,
                        "`declare`",
                        "A rule file holds rules only"),
                new BadRuleFile(
                        "a dialect", withBefore("dialect \"java\""), 1, "`dialect`", "A rule file holds rules only"),
                new BadRuleFile(
                        "a query",
                        withBefore("query \"all\" " + RuleText.PATTERN + " end"),
                        1,
                        "`query`",
                        "A rule file holds rules only"),
                new BadRuleFile(
                        "another rule's extension",
                        withBefore("").replace("rule \"R\"", "rule \"R\" extends \"Q\""),
                        2,
                        "cannot extend",
                        "Write each rule in full."),
                new BadRuleFile(
                        "several consequences",
                        withConsequence(RuleText.CONSEQUENCE + "\nthen[ more ]\n    " + RuleText.CONSEQUENCE),
                        7,
                        "`then` follows",
                        "write two rules"),
                new BadRuleFile(
                        "no end",
                        withCondition(RuleText.PATTERN).replace("end", ""),
                        8,
                        "The file ends",
                        "`end` is missing"),
                new BadRuleFile("no syntax of rules", "rule when then when end", 1, "`when`", "between quotes"));
    }
}
