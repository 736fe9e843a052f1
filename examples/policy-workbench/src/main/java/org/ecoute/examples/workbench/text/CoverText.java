package org.ecoute.examples.workbench.text;

import org.ecoute.rules.analysis.ConditionCoverage;
import org.ecoute.rules.analysis.Coverage;
import org.ecoute.rules.analysis.RuleCoverage;
import picocli.CommandLine.Help.Ansi;

/** What scenarios exercise, as people read it: first what is missing. Immutable. */
public final class CoverText {
    private static final double PERCENT = 100.0;

    private final Messages messages;
    private final Ansi ansi;
    private final int width;

    /** Lays coverage out in a language, to a width. */
    public CoverText(Messages messages, Ansi ansi, int width) {
        this.messages = messages;
        this.ansi = ansi;
        this.width = width;
    }

    /** All of it, ended by a line break. */
    public String of(Coverage coverage, double threshold) {
        Page page = new Page(ansi, width);
        boolean enough = coverage.share() * PERCENT >= threshold;
        page.paragraph(
                "",
                Tone.PLAIN,
                messages.of("cover.head", coverage.share() * PERCENT, coverage.scenarios()),
                enough ? Tone.GOOD : Tone.BAD);
        page.detail(messages.of(
                "cover.rules", coverage.coveredRules(), coverage.rules().size()));
        page.detail(messages.of("cover.conditions", coverage.coveredConditions(), coverage.conditions()));
        coverage.rules().stream().filter(rule -> !isWhole(rule)).forEach(rule -> write(rule, page));
        return page.toString();
    }

    private static boolean isWhole(RuleCoverage rule) {
        return rule.isCovered() && rule.conditions().stream().allMatch(ConditionCoverage::isCovered);
    }

    private void write(RuleCoverage rule, Page page) {
        page.item(
                rule.held().isEmpty() ? "✗" : "•",
                rule.held().isEmpty() ? Tone.BAD : Tone.CAREFUL,
                rule.rule().name());
        page.detail(messages.of(
                "cover.rule",
                rule.rule().file() + ":" + rule.rule().line(),
                rule.held().size(),
                rule.failed()));
        rule.conditions().stream()
                .filter(condition -> !condition.isCovered())
                .forEach(condition -> write(condition, page));
    }

    private void write(ConditionCoverage condition, Page page) {
        page.detail("– " + messages.of(missing(condition), condition.text()));
        condition
                .accepted()
                .ifPresent(one -> page.detail(messages.of(
                        "proof.accepted", one.reason().in(messages.language()), one.file() + ":" + one.line())));
    }

    private static String missing(ConditionCoverage condition) {
        if (condition.held()) {
            return "cover.never.failed";
        }
        return condition.failed() ? "cover.never.held" : "cover.never.seen";
    }
}
