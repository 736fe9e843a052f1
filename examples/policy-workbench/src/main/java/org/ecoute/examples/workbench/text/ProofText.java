package org.ecoute.examples.workbench.text;

import java.time.Duration;
import java.util.List;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.analysis.Acceptance;
import org.ecoute.rules.analysis.Flaw;
import org.ecoute.rules.analysis.FlawKind;
import org.ecoute.rules.analysis.ServiceProof;
import picocli.CommandLine.Help.Ansi;

/** What a proof found, as people read it. Immutable. */
public final class ProofText {
    private static final double MILLIS = 1000.0;

    private final Messages messages;
    private final Words words;
    private final QuestionWords questions;
    private final Ansi ansi;
    private final int width;

    /** Lays proofs out in a language, to a width. */
    public ProofText(Messages messages, RuleCatalogue catalogue, Ansi ansi, int width) {
        this.messages = messages;
        this.words = new Words(messages, catalogue);
        this.questions = new QuestionWords(messages);
        this.ansi = ansi;
        this.width = width;
    }

    /**
     * One service, ended by a line break.
     *
     * @param withAccepted whether flaws that the pack accepts are told one by one
     */
    public String of(ServiceProof proof, Duration took, boolean withAccepted) {
        Page page = new Page(ansi, width);
        boolean proved = proof.unexplained().isEmpty();
        int accepted = proof.flaws().size() - proof.unexplained().size();
        page.paragraph(
                proved ? "✓ " : "✗ ", proved ? Tone.GOOD : Tone.BAD, words.service(proof.service()), Tone.STRONG);
        page.detail(messages.of(
                "proof.service",
                proof.questions(),
                proof.rules(),
                proof.unexplained().size(),
                accepted,
                took.toMillis() / MILLIS));
        proof.unexplained().forEach(flaw -> page.nest(inner -> write(flaw, inner)));
        if (withAccepted) {
            proof.flaws().stream()
                    .filter(flaw -> flaw.accepted().isPresent())
                    .forEach(flaw -> page.nest(inner -> write(flaw, inner)));
        }
        return page.toString();
    }

    private void write(Flaw flaw, Page page) {
        boolean accepted = flaw.accepted().isPresent();
        page.item(accepted ? "•" : "✗", accepted ? Tone.PLAIN : Tone.BAD, said(flaw));
        flaw.accepted()
                .ifPresent(one -> page.detail(messages.of(
                        "proof.accepted", one.reason().in(messages.language()), one.file() + ":" + one.line())));
        if (!accepted) {
            flaw.where().forEach(block -> page.detail("– " + questions.block(flaw.question(), block)));
            String key = flaw.kind() == FlawKind.NEVER_FIRES ? "proof.nearest" : "proof.example";
            page.detail(messages.of(key, questions.example(flaw.example())));
        }
    }

    private String said(Flaw flaw) {
        List<String> rules = flaw.rules();
        String first = rules.isEmpty() ? "" : rules.get(0);
        String others = rules.isEmpty() ? "" : String.join("; ", rules.subList(1, rules.size()));
        String key = "proof." + flaw.kind();
        boolean duty = flaw.kind() == FlawKind.GAP && flaw.question().equals("DutyQuestion");
        return messages.of(
                duty ? key + ".duty" : key, questions.kind(flaw.question()), flaw.questions(), first, others);
    }

    /** What holds of the pack as a whole, ended by a line break. */
    public String summary(List<ServiceProof> proofs, List<Acceptance> unused, RulePackHash pack) {
        Page page = new Page(ansi, width);
        long open =
                proofs.stream().mapToLong(proof -> proof.unexplained().size()).sum();
        page.blank();
        page.paragraph(
                "", Tone.PLAIN, messages.of("proof.summary", proofs.size(), open), open == 0 ? Tone.GOOD : Tone.BAD);
        unused.forEach(one -> page.item(
                "✗",
                Tone.BAD,
                messages.of(
                        "proof.unused",
                        one.file() + ":" + one.line(),
                        one.reason().in(messages.language()))));
        page.paragraph("", Tone.PLAIN, messages.of("proof.rules", Words.rules(pack)), Tone.FAINT);
        return page.toString();
    }
}
