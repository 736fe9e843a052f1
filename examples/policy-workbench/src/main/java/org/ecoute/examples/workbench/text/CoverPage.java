package org.ecoute.examples.workbench.text;

import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.rules.analysis.ConditionCoverage;
import org.ecoute.rules.analysis.Coverage;
import org.ecoute.rules.analysis.RuleCoverage;

/**
 * What scenarios exercise, as one page that works offline.
 *
 * @param messages in which language
 */
public record CoverPage(Messages messages) {
    private static final double PERCENT = 100.0;
    private static final String STYLE = "body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;"
            + "padding:0 1rem;color:#1d1d1f;background:#fff}table{border-collapse:collapse;width:100%}"
            + "th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #d0d0d5}"
            + "code{font-size:.875rem}.no{color:#a4001d;font-weight:600}.yes{color:#0b5c2e}ul{margin:0;padding-left:1rem}"
            + "@media (prefers-color-scheme:dark){body{color:#f0f0f3;background:#17171a}th,td{border-color:#45454d}"
            + ".no{color:#ff9aa8}.yes{color:#8fdcae}}@media print{body{max-width:none}}";

    /** The page. */
    public String of(Coverage coverage, RulePackHash pack) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\""
                + messages.language().code()
                + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"
                + text(messages.of("cover.title")) + "</title><style>" + STYLE + "</style></head><body>\n<h1>"
                + text(messages.of("cover.title")) + "</h1>\n<p>"
                + text(messages.of("cover.head", coverage.share() * PERCENT, coverage.scenarios())) + "<br>"
                + text(messages.of(
                        "cover.rules", coverage.coveredRules(), coverage.rules().size())) + "<br>"
                + text(messages.of("cover.conditions", coverage.coveredConditions(), coverage.conditions()))
                + "<br><code>" + text(pack.value()) + "</code></p>\n<table><thead><tr>");
        for (String column : new String[] {"rule", "held", "failed", "both"}) {
            html.append("<th scope=\"col\">" + text(messages.of("cover.column." + column)) + "</th>");
        }
        html.append("</tr></thead><tbody>\n");
        coverage.rules().forEach(rule -> row(rule, html));
        return html.append("</tbody></table>\n</body></html>\n").toString();
    }

    private void row(RuleCoverage rule, StringBuilder html) {
        html.append("<tr><td>" + text(rule.rule().name()) + "<br><code>"
                + text(rule.rule().file() + ":" + rule.rule().line()) + "</code></td><td class=\""
                + (rule.held().isEmpty() ? "no" : "yes") + "\">" + rule.held().size() + "</td><td class=\""
                + (rule.isCovered() ? "yes" : "no") + "\">" + rule.failed() + "</td><td><ul>");
        rule.conditions()
                .forEach(condition -> html.append("<li class=\"" + (condition.isCovered() ? "yes" : "no") + "\"><code>"
                        + text(condition.text()) + "</code> · " + text(ways(condition)) + accepted(condition)
                        + "</li>"));
        html.append("</ul></td></tr>\n");
    }

    private String ways(ConditionCoverage condition) {
        String key =
                condition.isCovered() ? "both" : condition.held() ? "held" : condition.failed() ? "failed" : "none";
        return messages.of("cover.way." + key);
    }

    private String accepted(ConditionCoverage condition) {
        return condition
                .accepted()
                .filter(one -> !condition.isCovered())
                .map(one -> "<br>"
                        + text(messages.of(
                                "proof.accepted", one.reason().in(messages.language()), one.file() + ":" + one.line())))
                .orElse("");
    }

    private static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
