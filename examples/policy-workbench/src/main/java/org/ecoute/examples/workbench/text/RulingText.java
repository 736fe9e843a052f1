package org.ecoute.examples.workbench.text;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Alternative;
import org.ecoute.model.ruling.Change;
import org.ecoute.model.ruling.Duty;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.Redirect;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.RuleCatalogue;
import picocli.CommandLine.Help.Ansi;

/** A ruling as people read it: the answer first, then why, and what can be done about it. Immutable. */
public final class RulingText {
    private static final String BULLET = "•";

    private final Messages messages;
    private final Words words;
    private final AttributeWords attributes;
    private final FindingLines findings;
    private final DutyLines duties;
    private final Ansi ansi;
    private final int width;

    /** Lays rulings out in a language, to a width. */
    public RulingText(Messages messages, RuleCatalogue catalogue, Ansi ansi, int width) {
        this.messages = messages;
        this.words = new Words(messages, catalogue);
        this.attributes = new AttributeWords(messages);
        this.findings = new FindingLines(messages, words, attributes);
        this.duties = new DutyLines(messages, words);
        this.ansi = ansi;
        this.width = width;
    }

    /** The ruling on this act, ended by a line break. */
    public String of(CaseFile caseFile, Act act, Explanation explanation) {
        Ruling ruling = explanation.ruling();
        Page page = new Page(ansi, width);
        page.paragraph(words.verdict(ruling.verdict()) + "  ", Tone.of(ruling.verdict()), words.act(act), Tone.STRONG);
        page.paragraph("", Tone.PLAIN, words.caseFile(caseFile), Tone.FAINT);
        findings(ruling, page);
        missing(caseFile, ruling, page);
        approval(ruling, page);
        changes(explanation, page);
        redirects(ruling.redirectTo(), page);
        duties(caseFile, ruling.duties(), page);
        page.blank();
        page.paragraph("", Tone.PLAIN, messages.of("rules", Words.rules(ruling.rulePack())), Tone.FAINT);
        return page.toString();
    }

    private void findings(Ruling ruling, Page page) {
        if (!ruling.findings().isEmpty()) {
            page.heading(messages.of("findings"));
            findings.write(ruling.findings(), page);
        } else if (ruling.verdict() == Verdict.ALLOWED) {
            page.heading(messages.of("findings"));
            page.item(BULLET, Tone.PLAIN, messages.of("findings.record"));
        }
    }

    private void missing(CaseFile caseFile, Ruling ruling, Page page) {
        if (ruling.verdict() == Verdict.UNDETERMINED) {
            page.heading(messages.of("missing"));
            if (ruling.missing().isEmpty()) {
                page.item("?", Tone.CAREFUL, messages.of("missing.toomuch"));
            }
            findings.write(ruling.missing(), caseFile, page);
        }
    }

    private void approval(Ruling ruling, Page page) {
        if (!ruling.approvalBy().isEmpty()) {
            page.heading(messages.of("approval"));
            new TreeSet<>(ruling.approvalBy()).forEach(role -> page.item(BULLET, Tone.PLAIN, words.label(role)));
        }
    }

    private void changes(Explanation explanation, Page page) {
        List<Alternative> alternatives = explanation.alternatives();
        boolean undetermined = explanation.ruling().verdict() == Verdict.UNDETERMINED;
        if (!alternatives.isEmpty()) {
            page.heading(messages.of(undetermined ? "changes.sufficient" : "changes", alternatives.size()));
            alternatives.forEach(one -> page.item(BULLET, Tone.PLAIN, changes(one)));
        } else if (explanation.ruling().verdict() == Verdict.REFUSED) {
            page.heading(messages.of("changes", 1));
            page.item(BULLET, Tone.PLAIN, messages.of("changes.none"));
        }
    }

    private String changes(Alternative alternative) {
        return alternative.changes().stream().map(this::change).collect(Collectors.joining(messages.of("changes.and")));
    }

    private String change(Change change) {
        String attribute = attributes.attribute(change.attribute());
        String to = attributes.value(change.attribute(), change.to());
        return change.from()
                .map(from -> messages.of("changes.one", attribute, to, attributes.value(change.attribute(), from)))
                .orElseGet(() -> messages.of("changes.unknown", attribute, to));
    }

    private void redirects(List<Redirect> redirects, Page page) {
        if (!redirects.isEmpty()) {
            page.heading(messages.of("redirects"));
            redirects.forEach(one -> page.item("→", Tone.GOOD, redirect(one)));
        }
    }

    private String redirect(Redirect redirect) {
        return words.service(redirect.service())
                + redirect.line()
                        .map(line -> messages.of("redirects.line", words.label(line)))
                        .orElse("")
                + redirect.by()
                        .map(role -> messages.of("redirects.by", words.label(role)))
                        .orElse("");
    }

    private void duties(CaseFile caseFile, List<Duty> owed, Page page) {
        if (!owed.isEmpty()) {
            page.heading(messages.of("duties"));
            owed.forEach(duty -> duties.write(duty, caseFile, page));
        }
    }
}
