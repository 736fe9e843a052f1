package org.ecoute.examples.workbench.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.rules.scenario.Mismatch;
import org.ecoute.rules.scenario.Scenario;
import org.ecoute.rules.scenario.ScenarioResult;
import picocli.CommandLine.Help.Ansi;

/** What became of scenarios: file by file, what failed with its reasons, and the sum. Immutable and thread-safe. */
public final class ScenarioText {
    private final Messages messages;
    private final Ansi ansi;
    private final int width;
    private final boolean verbose;

    /**
     * Text laid out for this width.
     *
     * @param verbose whether scenarios that passed are told one by one
     */
    public ScenarioText(Messages messages, Ansi ansi, int width, boolean verbose) {
        this.messages = messages;
        this.ansi = ansi;
        this.width = width;
        this.verbose = verbose;
    }

    /** The text, with a line break at its end. */
    public String of(List<ScenarioResult> results, RulePackHash rulePack) {
        Page page = new Page(ansi, width);
        Map<String, List<ScenarioResult>> byFile = results.stream()
                .collect(Collectors.groupingBy(one -> one.scenario().file(), LinkedHashMap::new, Collectors.toList()));
        byFile.forEach((file, all) -> file(file, all, page));
        long failed = results.stream().filter(one -> !one.passed()).count();
        page.blank();
        page.paragraph(
                "",
                Tone.PLAIN,
                failed == 0
                        ? messages.of("test.passed", results.size())
                        : messages.of("test.failed", results.size(), failed),
                failed == 0 ? Tone.GOOD : Tone.BAD);
        page.paragraph("", Tone.PLAIN, messages.of("test.rules", Words.rules(rulePack)), Tone.FAINT);
        return page.toString();
    }

    private void file(String file, List<ScenarioResult> results, Page page) {
        page.heading(file);
        long passed = results.stream().filter(ScenarioResult::passed).count();
        if (passed > 0 && !verbose) {
            page.item("✓", Tone.GOOD, messages.of("test.kept", passed));
        }
        Map<Integer, Long> services = results.stream()
                .collect(Collectors.groupingBy(one -> one.scenario().line(), Collectors.counting()));
        results.stream()
                .filter(one -> verbose || !one.passed())
                .forEach(one -> result(one, services.getOrDefault(one.scenario().line(), 1L) > 1, page));
    }

    /** A scenario of several services is told with the one that it was run for. */
    private void result(ScenarioResult result, boolean several, Page page) {
        Scenario scenario = result.scenario();
        String name = scenario.name().in(messages.language());
        boolean passed = result.passed();
        page.item(
                passed ? "✓" : "✗",
                passed ? Tone.GOOD : Tone.BAD,
                several ? name + " (" + scenario.caseFile().service() + ")" : name);
        for (Mismatch mismatch : result.mismatches()) {
            page.detail(messages.of(
                    "test.mismatch", mismatch.line(), mismatch.message().in(messages.language())));
        }
    }
}
