package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** Typical slips of somebody who edits a pack, each a change to one file of {@link SmallPack}. */
final class Slips {
    private static final String RULES = "s/session.drl";
    private static final String CLAUSES = "s/clauses.yaml";
    private static final String MESSAGES = "s/messages.yaml";
    private static final String CAPPED = "sessionsHeld >= 5";

    /**
     * One slip.
     *
     * @param name what the author did
     * @param file where
     * @param right what stood there, once
     * @param wrong what stands there now
     */
    record Slip(String name, String file, String right, String wrong) {
        RulePack pack() {
            Map<String, String> files = SmallPack.files(5);
            files.computeIfPresent(file, (key, text) -> {
                assertThat(text).as(name).containsOnlyOnce(right);
                return text.replace(right, wrong);
            });
            return RulePack.of(files);
        }
    }

    private Slips() {}

    static List<Slip> all() {
        return List.of(
                rules("comma forgotten", "SUPPORT, " + CAPPED, "SUPPORT " + CAPPED),
                rules("comma too many", CAPPED, CAPPED + ","),
                rules("bracket not closed", CAPPED + " )", CAPPED),
                rules("semicolon forgotten", "REACHED\" );", "REACHED\" )"),
                rules("end forgotten", "REACHED\" );\nend", "REACHED\" );"),
                rules(
                        "when forgotten",
                        "when\n    SessionQuestion( service == \"iapr-numero-bleu\", kind == SUPPORT, ",
                        "    SessionQuestion( service == \"iapr-numero-bleu\", kind == SUPPORT, "),
                rules("name without quotes", "rule \"capped\"", "rule capped"),
                rules("quote forgotten", "\"capped\"", "\"capped"),
                rules("apostrophes for quotes", "\"SESSION_CAP_REACHED\"", "'SESSION_CAP_REACHED'"),
                rules("assignment for comparison", CAPPED, "sessionsHeld = 5"),
                rules("and in words", ", " + CAPPED, " and " + CAPPED),
                rules("one ampersand", ", " + CAPPED, " & " + CAPPED),
                rules("attribute misspelt", CAPPED, "sesionsHeld >= 5"),
                rules("attribute of another question", CAPPED, "channel == LINE"),
                rules("attribute compared with nothing", CAPPED, "duringWorkingTime"),
                rules(
                        "question misspelt",
                        "SessionQuestion( service == \"iapr-numero-bleu\", kind == SUPPORT, ",
                        "SesionQuestion( service == \"iapr-numero-bleu\", kind == SUPPORT, "),
                rules("value misspelt", "SUPPORT, ", "SUPORT, "),
                rules("value between quotes", "SUPPORT, ", "\"SUPPORT\", "),
                rules("value of another attribute", "SUPPORT, ", "TELEPHONE, "),
                rules("text for a number", CAPPED, "sessionsHeld >= \"5\""),
                rules("half a session", CAPPED, "sessionsHeld >= 4,5"),
                rules("decimal point", CAPPED, "sessionsHeld >= 4.5"),
                rules("number never reached", CAPPED, "sessionsHeld >= 500"),
                rules("order on a choice", "kind == SUPPORT, ", "kind > SUPPORT, "),
                rules(
                        "service without quotes",
                        "\"iapr-numero-bleu\", kind == SUPPORT, ",
                        "iapr-numero-bleu, kind == SUPPORT, "),
                rules(
                        "service misspelt",
                        "\"iapr-numero-bleu\", kind == SUPPORT, ",
                        "\"iapr-numero-blue\", kind == SUPPORT, "),
                rules("function called", CAPPED, "kind.name() == \"SUPPORT\""),
                rules("operator of Drools", CAPPED, "service matches \"iapr.*\""),
                rules(
                        "variable bound",
                        "SessionQuestion( service == \"iapr-numero-bleu\", kind == SUPPORT, ",
                        "$q : SessionQuestion( service == \"iapr-numero-bleu\", kind == SUPPORT, "),
                rules("salience", "rule \"capped\"", "rule \"capped\" salience 10"),
                rules("import", "rule \"allowed\"", "import java.util.List;\nrule \"allowed\""),
                rules("clause forgotten", "rule \"capped\"\n    @Clause( \"SMALL-01\" )", "rule \"capped\""),
                rules(
                        "clause unknown",
                        "rule \"capped\"\n    @Clause( \"SMALL-01\" )",
                        "rule \"capped\"\n    @Clause( \"SMALL-10\" )"),
                rules("annotation misspelt", "rule \"capped\"\n    @Clause", "rule \"capped\"\n    @Claus"),
                rules(
                        "version unknown",
                        "rule \"capped\"\n    @Clause( \"SMALL-01\" )",
                        "rule \"capped\"\n    @Clause( \"SMALL-01\" ) @Version( 2 )"),
                rules("name used twice", "\"capped\"", "\"allowed\""),
                rules("two rules that contradict each other", ", " + CAPPED, ""),
                rules("code without words", "SESSION_CAP_REACHED", "SESSION_CAP_MISSED"),
                rules("conclusion misspelt", "findings.refuse", "findings.refus"),
                rules(
                        "approver misspelt",
                        "refuse( \"SESSION_CAP_REACHED\" )",
                        "needsApproval( \"SESSION_CAP_REACHED\", SCHEMELEAD )"),
                rules(
                        "duty in days",
                        "findings.refuse( \"SESSION_CAP_REACHED\" )",
                        "duties.owe( CONTACT, PROVIDER, BENEFICIARY, 1, DAYS, REFERRAL )"),
                rules(
                        "two conclusions",
                        "REACHED\" );",
                        "REACHED\" );\n    findings.allow( \"SUPPORT_PROVIDED_FOR\" );"),
                new Slip("key misspelt", CLAUSES, "modality:", "modalty:"),
                new Slip("modality misspelt", CLAUSES, "MUST", "MUTS"),
                new Slip(
                        "translation forgotten",
                        MESSAGES,
                        "SESSION_CAP_REACHED: { fr: a, en: b }",
                        "SESSION_CAP_REACHED: { fr: a }"),
                new Slip("message twice", MESSAGES, "SESSION_CAP_REACHED:", "SUPPORT_PROVIDED_FOR:"),
                new Slip("colon in a text", CLAUSES, "    fr: a\n", "    fr: a: b\n"),
                new Slip(
                        "day that is none",
                        CLAUSES,
                        "    coverage:",
                        "    versions: [{ version: 1, from: 2027-02-30 }]\n    coverage:"),
                new Slip("vocabulary of tomorrow", "pack.yaml", "vocabulary: 1", "vocabulary: 2"));
    }

    private static Slip rules(String name, String right, String wrong) {
        return new Slip(name, RULES, right, wrong);
    }
}
