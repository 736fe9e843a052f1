package org.ecoute.examples.bilan.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.reporting.AssessedCaseFile;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.Cube;
import org.ecoute.reporting.DisclosurePolicy;
import org.ecoute.reporting.Provenance;
import org.ecoute.reporting.Vocabulary;

/** Compares what was counted with the published figures of document 002. Mutable, not thread-safe. */
public final class ComparisonReport {
    private final Cube teams = Cube.empty(TeamSpec.spec(), Vocabulary.bundled());
    private final PublishedFigures published = PublishedFigures.load();

    /** Counts one case file for the figures that only this comparison needs. */
    public void add(AssessedCaseFile assessed) {
        teams.add(assessed);
    }

    /**
     * Every published figure beside ours, in the order of the document.
     *
     * @param counted the same case files, counted for the bundled report {@code iapr}
     */
    public List<Comparison> compare(Cube counted, DisclosurePolicy policy) {
        return compare(counted.publish(policy), policy);
    }

    private List<Comparison> compare(Bilan report, DisclosurePolicy policy) {
        Recomputation ours = new Recomputation(report, teams.publish(policy));
        return published.all().stream()
                .map(figure -> Comparison.of(figure, ours.cell(figure)))
                .toList();
    }

    /**
     * Writes the page. Reconstructed case files are nobody's, so if there are no others the figures are shown exactly,
     * whatever the policy.
     */
    public Path write(Cube counted, DisclosurePolicy policy, Path folder) throws IOException {
        boolean nobody = counted.publish(policy).provenance().equals(Set.of(Provenance.RECONSTRUCTED));
        DisclosurePolicy allowed = nobody ? DisclosurePolicy.internal() : policy;
        Bilan report = counted.publish(allowed);
        Path file = folder.resolve("rapprochement.html");
        Files.writeString(
                file, new ComparisonPage(report, compare(report, allowed), new PublishedEquations(published)).html());
        return file;
    }
}
