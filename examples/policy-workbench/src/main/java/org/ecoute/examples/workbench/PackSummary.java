package org.ecoute.examples.workbench;

import org.ecoute.examples.workbench.text.Json;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.examples.workbench.text.SummaryText;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.rules.PackManifest;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.SchemeRules;

/**
 * What a usable pack is.
 *
 * @param manifest its name and version
 * @param hash its fingerprint
 * @param rules how many rules
 * @param services how many services
 * @param clauses how many clauses
 * @param scenarios how many scenarios
 * @param signed whether a signature lies beside it
 */
record PackSummary(
        PackManifest manifest, RulePackHash hash, int rules, int services, int clauses, int scenarios, boolean signed) {
    /**
     * Of rules that have been compiled; reads their scenarios too.
     *
     * @throws org.ecoute.rules.RulePackException if a scenario file cannot be used
     */
    static PackSummary of(SchemeRules rules, boolean signed) {
        RuleCatalogue catalogue = rules.catalogue();
        return new PackSummary(
                catalogue.manifest(),
                rules.hash(),
                catalogue.rules().size(),
                catalogue.services().size(),
                catalogue.clauses().size(),
                catalogue.scenarios().size(),
                signed);
    }

    String json() {
        return Json.object()
                .put("usable", true)
                .put("name", manifest.name())
                .put("version", manifest.version())
                .put("rulePack", hash.value())
                .put("rules", rules)
                .put("services", services)
                .put("clauses", clauses)
                .put("scenarios", scenarios)
                .put("signed", signed)
                .toString();
    }

    String text(Messages messages, Console console) {
        return SummaryText.of(
                messages,
                console.ansi(),
                console.width(),
                messages.of("check.good", manifest),
                messages.of("check.counts", rules, services, clauses, scenarios),
                messages.of("check.hash", hash),
                messages.of(signed ? "check.signed" : "check.unsigned"));
    }
}
