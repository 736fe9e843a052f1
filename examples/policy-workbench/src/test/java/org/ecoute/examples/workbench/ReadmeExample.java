package org.ecoute.examples.workbench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.reporting.AssessedCaseFile;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.Cube;
import org.ecoute.reporting.DisclosurePolicy;
import org.ecoute.reporting.Ledger;
import org.ecoute.rules.SchemeRules;

/**
 * The example of the project's README, word for word: {@link ReadmeTest} compares and runs it.
 *
 * @param ruling on the sixth session
 * @param why what would change it
 * @param state of the case file
 * @param bilan of this one case file
 */
record ReadmeExample(Ruling ruling, Explanation why, Assessment state, Bilan bilan) {
    static ReadmeExample run(Path samples, Instant asOf) {
        // README
        CaseFile caseFile = JsonReader.caseFiles().document(samples.resolve("five-sessions.json"));
        Act sixth = JsonReader.acts(caseFile).document(samples.resolve("sixth-session.json"));

        SchemeRules rules = SchemeRules.bundled(); // every scheme, compiled once, thread-safe
        Ruling ruling = rules.judge(caseFile, sixth); // REFUSED: ruling.findings(), .missing(), .duties()
        Explanation why = rules.explain(ruling); // one session granted by derogation would do
        Assessment state = rules.assess(caseFile, asOf); // duties and their state, breaches, what is left

        Ledger ledger = Ledger.inMemory(); // what was let out before
        Bilan bilan = Stream.of(new AssessedCaseFile(caseFile, state))
                .collect(Cube.of(BilanSpec.bundled("iapr"))) // a Collector; cubes of parts add up
                .publish(DisclosurePolicy.health(11), ledger); // nobody can be told from all that was ever let out
        // README
        return new ReadmeExample(ruling, why, state, bilan);
    }
}
