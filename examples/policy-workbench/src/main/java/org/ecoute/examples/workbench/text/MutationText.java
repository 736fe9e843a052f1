package org.ecoute.examples.workbench.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ecoute.rules.analysis.Acceptance;
import org.ecoute.rules.analysis.Mutant;
import org.ecoute.rules.analysis.MutantFate;
import org.ecoute.rules.analysis.MutantKind;
import org.ecoute.rules.analysis.RulingChange;
import picocli.CommandLine.Help.Ansi;

/** Which slips no scenario notices, as people read it. Immutable. */
public final class MutationText {
    private static final double PERCENT = 100.0;

    private final Messages messages;
    private final QuestionWords questions;
    private final Ansi ansi;
    private final int width;

    /** Lays mutants out in a language, to a width. */
    public MutationText(Messages messages, Ansi ansi, int width) {
        this.messages = messages;
        this.questions = new QuestionWords(messages);
        this.ansi = ansi;
        this.width = width;
    }

    /**
     * All of it, ended by a line break.
     *
     * @param listed whether survivors are told one by one
     */
    public String of(List<MutantFate> fates, int scenarios, double threshold, boolean listed) {
        Page page = new Page(ansi, width);
        long equivalent = fates.stream().filter(MutantFate::isEquivalent).count();
        long killed = fates.stream().filter(MutantFate::isKilled).count();
        long noticeable = fates.size() - equivalent;
        double share = noticeable == 0 ? PERCENT : PERCENT * killed / noticeable;
        page.paragraph(
                "",
                Tone.PLAIN,
                messages.of("mutate.head", share, killed, noticeable, scenarios),
                share >= threshold ? Tone.GOOD : Tone.BAD);
        page.detail(messages.of("mutate.equivalent", equivalent));
        long explained =
                fates.stream().filter(fate -> fate.accepted().isPresent()).count();
        page.detail(messages.of("mutate.survivors", noticeable - killed, explained));
        byService(fates).forEach((service, some) -> service(service, some, page, listed));
        if (listed) {
            equivalents(fates, page);
        }
        return page.toString();
    }

    /** A rule of several services stands under the first; one of all services under none. */
    private static Map<String, List<MutantFate>> byService(List<MutantFate> fates) {
        return fates.stream()
                .collect(Collectors.groupingBy(MutationText::service, LinkedHashMap::new, Collectors.toList()));
    }

    private static String service(MutantFate fate) {
        Set<String> services = new TreeSet<>();
        fate.mutant().rule().services().forEach(one -> services.add(one.value()));
        return services.isEmpty() ? "*" : services.iterator().next();
    }

    private void service(String service, List<MutantFate> fates, Page page, boolean listed) {
        List<MutantFate> survivors =
                fates.stream().filter(MutantFate::isSurvivor).toList();
        long noticeable = fates.stream().filter(fate -> !fate.isEquivalent()).count();
        page.heading(messages.of("mutate.service", service, noticeable - survivors.size(), noticeable));
        if (listed) {
            survivors.forEach(fate -> survivor(fate, page));
        }
    }

    private void survivor(MutantFate fate, Page page) {
        Mutant mutant = fate.mutant();
        boolean accepted = fate.accepted().isPresent();
        page.item(accepted ? "•" : "✗", accepted ? Tone.PLAIN : Tone.BAD, said(mutant));
        page.detail(mutant.rule().name() + " · " + mutant.rule().file() + ":"
                + mutant.rule().line());
        fate.accepted()
                .ifPresentOrElse(
                        one -> page.detail(messages.of("proof.accepted", reason(one), place(one))),
                        () -> fate.sketch().ifPresent(sketch -> sketch(sketch, page)));
    }

    /** What is explained in vain, if anything. */
    public String unused(List<Acceptance> unused) {
        Page page = new Page(ansi, width);
        unused.forEach(one -> page.item("✗", Tone.BAD, messages.of("proof.unused", place(one), reason(one))));
        return page.toString();
    }

    private static String place(Acceptance acceptance) {
        return acceptance.file() + ":" + acceptance.line();
    }

    private String reason(Acceptance acceptance) {
        return acceptance.reason().in(messages.language());
    }

    /** A scenario that would notice: what it asks, and what must stay true. */
    private void sketch(RulingChange sketch, Page page) {
        page.detail(messages.of(
                "mutate.sketch",
                sketch.service(),
                questions.kind(sketch.question()),
                questions.example(sketch.example()),
                questions.answer(sketch.from()),
                questions.answer(sketch.to())));
        sketch.lost().forEach(one -> page.detail("− " + one));
        sketch.gained().forEach(one -> page.detail("+ " + one));
    }

    private void equivalents(List<MutantFate> fates, Page page) {
        List<MutantFate> same = fates.stream().filter(MutantFate::isEquivalent).toList();
        if (!same.isEmpty()) {
            page.heading(messages.of("mutate.equivalents"));
            same.forEach(fate -> page.item("•", Tone.PLAIN, fate.mutant().rule().name() + ": " + said(fate.mutant())));
        }
    }

    private String said(Mutant mutant) {
        if (mutant.kind() == MutantKind.DROPPED_RULE || mutant.becomes().isEmpty()) {
            return messages.of("mutate." + mutant.kind(), mutant.was());
        }
        return messages.of("mutate.change", mutant.was(), mutant.becomes());
    }
}
