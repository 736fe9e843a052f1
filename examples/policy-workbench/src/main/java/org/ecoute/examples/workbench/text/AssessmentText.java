package org.ecoute.examples.workbench.text;

import java.util.List;
import java.util.OptionalInt;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.ActRuling;
import org.ecoute.model.ruling.Allowance;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.RuleCatalogue;
import picocli.CommandLine.Help.Ansi;

/** The state of a case file as people read it: breaches first, then acts, duties and what is left. Immutable. */
public final class AssessmentText {
    private final Messages messages;
    private final Words words;
    private final FindingLines findings;
    private final DutyLines duties;
    private final Ansi ansi;
    private final int width;

    /** Lays assessments out in a language, to a width. */
    public AssessmentText(Messages messages, RuleCatalogue catalogue, Ansi ansi, int width) {
        this.messages = messages;
        this.words = new Words(messages, catalogue);
        this.findings = new FindingLines(messages, words, new AttributeWords(messages));
        this.duties = new DutyLines(messages, words);
        this.ansi = ansi;
        this.width = width;
    }

    /** The state of this case file, ended by a line break. */
    public String of(CaseFile caseFile, Assessment assessment) {
        Page page = new Page(ansi, width);
        int breaches = assessment.breaches().size();
        String count = messages.of("breaches.count", breaches);
        page.paragraph(count + "  ", breaches == 0 ? Tone.GOOD : Tone.BAD, words.caseFile(caseFile), Tone.STRONG);
        page.paragraph("", Tone.PLAIN, messages.of("asof", words.date(assessment.asOf())), Tone.FAINT);
        breaches(caseFile, assessment, page);
        acts(caseFile, assessment.acts(), page);
        dutyStates(caseFile, assessment, page);
        allowances(assessment.allowances(), page);
        return page.toString();
    }

    private void breaches(CaseFile caseFile, Assessment assessment, Page page) {
        if (!assessment.breaches().isEmpty()) {
            page.heading(messages.of("breaches"));
            for (Breach breach : assessment.breaches()) {
                page.item(
                        "✗",
                        Tone.BAD,
                        messages.of(
                                "breaches.one", words.label(breach.party()), subject(breach, caseFile, assessment)));
                breach.clause().ifPresent(clause -> page.detail(words.clause(clause, unspecified(breach, assessment))));
            }
        }
    }

    private String subject(Breach breach, CaseFile caseFile, Assessment assessment) {
        OptionalInt duty = breach.duty();
        if (duty.isPresent()) {
            return duties.of(assessment.duties().get(duty.getAsInt()).duty(), caseFile);
        }
        OptionalInt act = breach.act();
        return act.isPresent() ? words.act(caseFile.acts().get(act.getAsInt())) : "";
    }

    /** Whether the missed time is only our reading. */
    private static boolean unspecified(Breach breach, Assessment assessment) {
        OptionalInt duty = breach.duty();
        return duty.isPresent()
                && assessment.duties().get(duty.getAsInt()).duty().unspecified();
    }

    private void acts(CaseFile caseFile, List<ActRuling> acts, Page page) {
        if (!acts.isEmpty()) {
            page.heading(messages.of("acts"));
        }
        for (ActRuling act : acts) {
            Ruling ruling = act.ruling();
            page.item(
                    mark(ruling.verdict()),
                    Tone.of(ruling.verdict()),
                    messages.of(
                            "acts.one", words.act(caseFile.acts().get(act.index())), words.label(ruling.verdict())));
            if (ruling.verdict() != Verdict.ALLOWED) {
                page.nest(inner -> {
                    findings.write(ruling.findings(), inner);
                    findings.write(ruling.missing(), caseFile, inner);
                });
            }
        }
    }

    private void dutyStates(CaseFile caseFile, Assessment assessment, Page page) {
        if (!assessment.duties().isEmpty()) {
            page.heading(messages.of("duties.states"));
            assessment.duties().forEach(status -> {
                duties.write(status, caseFile, page);
                page.nest(inner -> findings.write(status.missing(), caseFile, inner));
            });
        }
    }

    private void allowances(List<Allowance> allowances, Page page) {
        if (!allowances.isEmpty()) {
            page.heading(messages.of("allowances"));
            allowances.forEach(one -> page.item("•", Tone.PLAIN, allowance(one)));
        }
    }

    private String allowance(Allowance one) {
        String left = messages.of("allowances.unknown");
        if (one.uncapped()) {
            left = messages.of("allowances.uncapped");
        } else if (one.left().isPresent()) {
            left = messages.of("allowances.left", one.left().getAsInt());
        }
        return messages.of("allowances.one", words.label(one.kind()), one.beneficiary(), one.held(), left);
    }

    private static String mark(Verdict verdict) {
        return switch (verdict) {
            case ALLOWED -> "✓";
            case REFUSED -> "✗";
            case NEEDS_APPROVAL -> "!";
            case UNDETERMINED -> "?";
        };
    }
}
