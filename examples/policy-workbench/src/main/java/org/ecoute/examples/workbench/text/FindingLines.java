package org.ecoute.examples.workbench.text;

import java.util.Comparator;
import java.util.List;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.MissingFact;

/** What rules found and what they could not find out, the strongest first. */
final class FindingLines {
    private final Messages messages;
    private final Words words;
    private final AttributeWords attributes;

    FindingLines(Messages messages, Words words, AttributeWords attributes) {
        this.messages = messages;
        this.words = words;
        this.attributes = attributes;
    }

    void write(List<Finding> findings, Page page) {
        findings.stream()
                .sorted(Comparator.comparing(Finding::effect).reversed())
                .forEach(finding -> write(finding, page));
    }

    private void write(Finding finding, Page page) {
        page.item(mark(finding), Tone.of(finding.effect()), finding.message().in(messages.language()));
        page.detail(finding.clause()
                        .map(clause -> words.clause(clause, finding.unspecified()) + " · ")
                        .orElse("")
                + finding.code());
    }

    private static String mark(Finding finding) {
        return switch (finding.effect()) {
            case ALLOWS -> "✓";
            case NEEDS_APPROVAL -> "!";
            case REFUSES -> "✗";
        };
    }

    void write(List<MissingFact> missing, CaseFile caseFile, Page page) {
        missing.forEach(fact -> page.item("?", Tone.CAREFUL, of(fact, caseFile)));
    }

    private String of(MissingFact fact, CaseFile caseFile) {
        String what = messages.of("missing.one", attributes.attribute(fact.attribute()), fact.attribute());
        if (fact.act().isPresent()) {
            return messages.of(
                    "missing.of", what, words.act(caseFile.acts().get(fact.act().getAsInt())));
        }
        return fact.beneficiary()
                .map(who -> messages.of("missing.of", what, who))
                .orElse(what);
    }
}
