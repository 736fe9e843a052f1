package org.ecoute.examples.bilan.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecoute.examples.bilan.figures.PublishedFigure;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.reporting.AssessedCaseFile;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.Cube;
import org.ecoute.reporting.DisclosurePolicy;
import org.ecoute.reporting.Ledger;
import org.ecoute.reporting.Provenance;
import org.ecoute.reporting.Vocabulary;

/**
 * Compares what was counted with the published figures of documents 000, 001 and 002, as far as there are case files of
 * their conventions. Mutable, not thread-safe.
 */
public final class ComparisonReport {
    private final Cube teams;

    /** Nothing is counted yet. */
    public ComparisonReport() {
        this(Cube.empty(TeamSpec.spec(), Vocabulary.bundled()));
    }

    private ComparisonReport(Cube teams) {
        this.teams = teams;
    }

    /** Counts one case file for the figures that only this comparison needs. */
    public void add(AssessedCaseFile assessed) {
        teams.add(assessed);
    }

    /** The sum of both; neither changes. */
    public ComparisonReport merge(ComparisonReport other) {
        return new ComparisonReport(teams.merge(other.teams));
    }

    /**
     * Every published figure beside ours, in the order of the documents.
     *
     * @param counted the same case files, counted for the bundled reports of their conventions
     */
    public List<Comparison> compare(List<Cube> counted, DisclosurePolicy policy) {
        return compareAll(publish(counted, policy, Ledger.inMemory()), PublishedFigures.load());
    }

    private static List<Comparison> compareAll(List<Bilan> reports, PublishedFigures published) {
        Recomputation ours = new Recomputation(reports);
        Set<String> conventions =
                reports.stream().map(report -> report.spec().id()).collect(Collectors.toSet());
        return published.all().stream()
                .filter(figure -> conventions.contains(convention(figure)))
                .map(figure -> Comparison.of(figure, ours.cell(figure)))
                .toList();
    }

    /** Schemes are named after their conventions. */
    private static String convention(PublishedFigure figure) {
        return figure.scheme().startsWith("QUALISOCIAL") ? "qualisocial" : "iapr";
    }

    private List<Bilan> publish(List<Cube> counted, DisclosurePolicy policy, Ledger ledger) {
        List<Bilan> reports = new ArrayList<>();
        counted.forEach(cube -> reports.add(cube.publish(policy, ledger)));
        reports.add(teams.publish(policy, ledger));
        return reports;
    }

    /**
     * Writes the page. Reconstructed case files are nobody's, so if there are no others the figures are shown exactly,
     * whatever the policy.
     */
    public Path write(List<Cube> counted, DisclosurePolicy policy, Ledger ledger, Path folder) throws IOException {
        boolean nobody = publish(counted, DisclosurePolicy.internal(), ledger).stream()
                .flatMap(report -> report.provenance().stream())
                .collect(Collectors.toSet())
                .equals(Set.of(Provenance.RECONSTRUCTED));
        List<Bilan> reports = publish(counted, nobody ? DisclosurePolicy.internal() : policy, ledger);
        PublishedFigures published = PublishedFigures.load();
        Path file = folder.resolve("rapprochement.html");
        Files.writeString(
                file,
                new ComparisonPage(
                                reports.subList(0, counted.size()),
                                compareAll(reports, published),
                                new PublishedEquations(published))
                        .html());
        return file;
    }
}
