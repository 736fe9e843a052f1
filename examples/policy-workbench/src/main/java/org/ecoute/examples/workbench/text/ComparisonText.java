package org.ecoute.examples.workbench.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.analysis.Approval;
import org.ecoute.rules.analysis.CaseChange;
import org.ecoute.rules.analysis.RulingChange;
import org.ecoute.rules.analysis.ServiceComparison;
import picocli.CommandLine.Help.Ansi;

/** What an edit changes, as people read it. Immutable. */
public final class ComparisonText {
    private static final int MOST_CASES = 5;

    private final Messages messages;
    private final Words words;
    private final QuestionWords questions;
    private final Ansi ansi;
    private final int width;

    /** Lays comparisons out in a language, to a width. */
    public ComparisonText(Messages messages, RuleCatalogue catalogue, Ansi ansi, int width) {
        this.messages = messages;
        this.words = new Words(messages, catalogue);
        this.questions = new QuestionWords(messages);
        this.ansi = ansi;
        this.width = width;
    }

    /** The beginning: how much changes, and in which files; ended by a line break. */
    public String head(List<ServiceComparison> compared, List<String> files) {
        Page page = new Page(ansi, width);
        long changed = compared.stream().mapToLong(ServiceComparison::changed).sum();
        long asked = compared.stream().mapToLong(ServiceComparison::questions).sum();
        page.paragraph(
                "", Tone.PLAIN, messages.of("diff.head", changed, asked), changed == 0 ? Tone.GOOD : Tone.STRONG);
        page.paragraph(
                "",
                Tone.PLAIN,
                files.isEmpty() ? messages.of("diff.nofiles") : messages.of("diff.files", String.join(", ", files)),
                Tone.FAINT);
        return page.toString();
    }

    /** What changes for one service, ended by a line break; nothing where nothing does. */
    public String of(ServiceComparison compared) {
        Page page = new Page(ansi, width);
        if (compared.changed() > 0) {
            page.heading(words.service(compared.service()));
            page.detail(messages.of("diff.service", compared.changed(), compared.questions()));
            compared.changes().forEach(change -> write(change, page));
        }
        return page.toString();
    }

    private void write(RulingChange change, Page page) {
        page.item(
                "•",
                Tone.CAREFUL,
                messages.of(
                        change.from().equals(change.to()) ? "diff.same" : "diff.change",
                        questions.kind(change.question()),
                        change.clause(),
                        questions.answer(change.from()),
                        questions.answer(change.to()),
                        change.questions()));
        change.lost().forEach(one -> page.detail("− " + one));
        change.gained().forEach(one -> page.detail("+ " + one));
        change.where().forEach(block -> page.detail("– " + questions.block(change.question(), block)));
        page.detail(messages.of("proof.example", questions.example(change.example())));
    }

    /** What changes in recorded case files, by service, clause and kind; ended by a line break. */
    public String ofCases(long caseFiles, List<CaseChange> changes) {
        Page page = new Page(ansi, width);
        long touched = changes.stream().map(CaseChange::caseFile).distinct().count();
        page.heading(messages.of("diff.cases", caseFiles, touched));
        Map<String, List<CaseChange>> groups =
                changes.stream().collect(Collectors.groupingBy(this::group, TreeMap::new, Collectors.toList()));
        groups.forEach((group, some) -> {
            page.item("•", Tone.CAREFUL, messages.of("diff.cases.group", group, some.size()));
            page.detail(some.stream()
                    .map(one -> one.caseFile().value())
                    .distinct()
                    .limit(MOST_CASES)
                    .collect(Collectors.joining(", ")));
        });
        return page.toString();
    }

    private String group(CaseChange change) {
        if (change.clause().isEmpty() && change.to().matches("\\d+|∞")) {
            return messages.of("diff.cases.left", change.service(), change.kind(), change.from(), change.to());
        }
        return messages.of(
                "diff.cases.one",
                change.service(),
                change.clause().map(ClauseId::value).orElse("—"),
                change.kind(),
                questions.answer(change.from()),
                questions.answer(change.to()));
    }

    /** How the approvals stand, ended by a line break. */
    public String gate(List<RulingChange> open, List<Approval> unused) {
        Page page = new Page(ansi, width);
        page.blank();
        page.paragraph("", Tone.PLAIN, messages.of("diff.gate", open.size()), open.isEmpty() ? Tone.GOOD : Tone.BAD);
        open.forEach(change -> page.item(
                "✗",
                Tone.BAD,
                messages.of(
                        "diff.open",
                        change.service(),
                        questions.kind(change.question()),
                        change.clause(),
                        questions.answer(change.from()),
                        questions.answer(change.to()),
                        change.questions())));
        unused.forEach(one -> page.item(
                "•",
                Tone.CAREFUL,
                messages.of(
                        "diff.unused",
                        one.service(),
                        one.clause(),
                        questions.answer(one.from()),
                        questions.answer(one.to()))));
        return page.toString();
    }
}
