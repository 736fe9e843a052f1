package org.ecoute.examples.workbench;

import java.util.List;
import java.util.Optional;
import org.ecoute.examples.workbench.text.ComparisonText;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.analysis.Approvals;
import org.ecoute.rules.analysis.PackComparison;
import org.ecoute.rules.analysis.RulingChange;
import org.ecoute.rules.analysis.ServiceComparison;

/**
 * What a comparison of two packs found, all of it.
 *
 * @param before the old pack
 * @param after the new pack
 * @param compared by service
 * @param comparison where that was found
 * @param corpus the case files, if there were any
 * @param approvals what is approved
 * @param gated whether approvals were asked for
 */
record DiffAnswer(
        RulePack before,
        RulePack after,
        List<ServiceComparison> compared,
        PackComparison comparison,
        Optional<CaseCorpus> corpus,
        Approvals approvals,
        boolean gated) {

    RuleCatalogue catalogue() {
        return comparison.catalogue();
    }

    private List<RulingChange> changes() {
        return compared.stream().flatMap(one -> one.changes().stream()).toList();
    }

    private List<RulingChange> open() {
        return changes().stream().filter(change -> !approvals.approve(change)).toList();
    }

    String text(ComparisonText words) {
        StringBuilder text = new StringBuilder(words.head(compared, comparison.changedFiles()));
        compared.forEach(one -> text.append(words.of(one)));
        corpus.ifPresent(one -> text.append(words.ofCases(one.size(), one.changes())));
        if (gated) {
            text.append(words.gate(open(), approvals.unused(changes())));
        }
        return text.toString();
    }

    String json() {
        return Json.of(Json.object(
                "from",
                before.hash(),
                "to",
                after.hash(),
                "changedFiles",
                comparison.changedFiles(),
                "changed",
                compared.stream().mapToLong(ServiceComparison::changed).sum(),
                "unapproved",
                open().size(),
                "services",
                compared.stream().map(AnalysisJson::of).toList(),
                "caseFiles",
                corpus.map(CaseCorpus::size),
                "cases",
                corpus.map(one -> one.changes().stream().map(AnalysisJson::of).toList())));
    }
}
