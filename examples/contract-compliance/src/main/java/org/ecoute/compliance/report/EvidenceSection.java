package org.ecoute.compliance.report;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ecoute.compliance.CaseResult;
import org.ecoute.compliance.ClauseResult;
import org.ecoute.compliance.Deviation;
import org.ecoute.compliance.Outcome;
import org.ecoute.model.Labels;
import org.ecoute.model.casefile.Act;

/** The breaches of one clause, each with its acts, what was expected and what was found. */
final class EvidenceSection {
    /** More would bury the first ones; the XML file has them all. */
    private static final int MOST = 10;

    private final ClauseResult clause;
    private final Texts texts;
    private final Markup out;

    EvidenceSection(ClauseResult clause, Texts texts, Markup out) {
        this.clause = clause;
        this.texts = texts;
        this.out = out;
    }

    void write() {
        List<CaseResult> breached = clause.cases(Outcome.BREACHED);
        breached.stream().limit(MOST).forEach(this::write);
        if (breached.size() > MOST) {
            out.element("p", texts.of("more", breached.size() - MOST), "class", "reading");
        }
    }

    private void write(CaseResult one) {
        out.open("article", "class", "case").open("h4").element("code", one.id());
        out.text(" · " + texts.of(one.sentence())).close();
        one.deviations().forEach(this::write);
        out.open("details")
                .element(
                        "summary",
                        texts.of("acts") + " ("
                                + texts.number(one.caseFile().acts().size()) + ")");
        acts(one);
        out.close().close();
    }

    private void write(Deviation deviation) {
        out.element("p", texts.of(deviation.kind().label())).open("dl", "class", "facts");
        fact("expected", texts.of(deviation.expected()), "");
        fact("found", texts.of(deviation.found()), "wrong");
        deviation.due().ifPresent(due -> {
            fact("due", due.toString(), "");
            fact("actual", deviation.actual().map(OffsetDateTime::toString).orElse(texts.of("never")), "wrong");
        });
        out.close();
    }

    private void fact(String key, String value, String style) {
        out.open("div")
                .element("dt", texts.of(key))
                .element("dd", value, "class", style)
                .close();
    }

    private void acts(CaseResult one) {
        out.open("table").element("caption", texts.of("acts")).open("thead").open("tr");
        out.element("th", texts.of("act"), "scope", "col").element("th", texts.of("at"), "scope", "col");
        out.close().close().open("tbody");
        for (int i = 0; i < one.caseFile().acts().size(); i++) {
            Act act = one.caseFile().acts().get(i);
            Optional<Integer> index = Optional.of(i);
            boolean pointed = one.deviations().stream()
                    .anyMatch(deviation -> deviation.act().equals(index));
            out.open("tr", "class", pointed ? "pointed" : "");
            out.element("td", Labels.of(act.type(), texts.language()))
                    .element("td", act.at().toString());
            out.close();
        }
        out.close().close();
    }
}
