package org.ecoute.examples.bilan;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.LineBlock;
import org.ecoute.reporting.AssessedCaseFile;
import org.ecoute.rules.SchemeRules;

/**
 * Audits and counts blocks of case files. Thread-safe, where each thread brings its own tally.
 *
 * @param asOf the instant up to which a case file is assessed; asked by many threads
 * @param breaches writes down what was not kept
 */
record Audit(SchemeRules rules, Function<CaseFile, Instant> asOf, BreachLines breaches) {
    BlockNotes of(Tally tally, LineBlock<CaseFile> block) {
        return BlockNotes.of(block, caseFile -> of(tally, caseFile));
    }

    private List<String> of(Tally tally, CaseFile caseFile) {
        AssessedCaseFile assessed = new AssessedCaseFile(caseFile, rules.assess(caseFile, asOf.apply(caseFile)));
        tally.add(assessed);
        return breaches.of(assessed);
    }
}
