package org.ecoute.compliance.report;

import java.util.stream.Collectors;
import org.ecoute.compliance.CaseResult;
import org.ecoute.compliance.ClauseResult;
import org.ecoute.compliance.Conformity;
import org.ecoute.compliance.Deviation;
import org.ecoute.compliance.Outcome;
import org.ecoute.model.Language;
import org.ecoute.model.scheme.ClauseId;

/** The report as JUnit tells of tests: a suite for each clause. */
final class JUnitXml {
    private final Conformity conformity;
    private final Language language;
    private final Markup out = new Markup();

    JUnitXml(Conformity conformity, Language language) {
        this.conformity = conformity;
        this.language = language;
    }

    String text() {
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .open("testsuites", "name", conformity.source().in(language));
        conformity.clauses().forEach(this::suite);
        return out.close().toString();
    }

    private void suite(ClauseResult clause) {
        String name = clause.id().map(ClauseId::value).orElse("-");
        out.open(
                "testsuite",
                "name",
                name,
                "tests",
                Long.toString(clause.cases().size()),
                "failures",
                Long.toString(clause.count(Outcome.BREACHED)),
                "errors",
                "0",
                "skipped",
                Long.toString(clause.count(Outcome.NOT_COVERED)),
                // instants of a run would make two runs of the same system differ
                "time",
                "0");
        clause.cases().forEach(one -> testCase(name, one));
        out.close();
    }

    private void testCase(String clause, CaseResult one) {
        out.open(
                "testcase",
                "classname",
                clause,
                "name",
                one.id() + " " + one.sentence().in(language),
                "time",
                "0");
        if (one.outcome() == Outcome.NOT_COVERED) {
            out.empty("skipped");
        }
        if (one.outcome() == Outcome.BREACHED) {
            String message = one.deviations().stream().map(Deviation::message).collect(Collectors.joining("\n"));
            out.element(
                    "failure", message, "message", message.lines().findFirst().orElse(""));
        }
        out.close();
    }
}
