package org.ecoute.examples.bilan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ecoute.model.Language;
import org.ecoute.reporting.AssessedCaseFile;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.BilanWriter;
import org.ecoute.reporting.Cube;
import org.ecoute.reporting.DisclosurePolicy;
import org.ecoute.reporting.Ledger;
import org.ecoute.reporting.Vocabulary;

/** Counts each convention's case files for its report, and all of them for the reports that were asked for. Not thread-safe. */
final class Reports {
    private final Map<Conventions, Cube> cubes;
    private final List<Cube> others;

    private Reports(Map<Conventions, Cube> cubes, List<Cube> others) {
        this.cubes = cubes;
        this.others = others;
    }

    /**
     * Nothing is counted yet.
     *
     * @param others what is reported beside the conventions' own reports
     */
    Reports(List<BilanSpec> others) {
        this(
                new EnumMap<>(Conventions.class),
                others.stream()
                        .map(spec -> Cube.empty(spec, Vocabulary.bundled()))
                        .toList());
    }

    /** Counts one case file; one of another convention has no report of its own. */
    void add(AssessedCaseFile assessed) {
        Conventions.of(assessed.caseFile())
                .ifPresent(convention -> cube(convention).add(assessed));
        others.forEach(cube -> cube.add(assessed));
    }

    /** The sum of both, which count for the same specifications. */
    Reports merge(Reports other) {
        Map<Conventions, Cube> sums = new EnumMap<>(cubes);
        other.cubes.forEach((convention, cube) -> sums.merge(convention, cube, Cube::merge));
        return new Reports(
                sums,
                IntStream.range(0, others.size())
                        .mapToObj(i -> others.get(i).merge(other.others.get(i)))
                        .toList());
    }

    /** One for each convention that had case files; an empty one where none had. */
    List<Cube> cubes() {
        if (cubes.isEmpty()) {
            cube(Conventions.IAPR);
        }
        return List.copyOf(cubes.values());
    }

    /** Writes every report in these formats, in the order in which people look at them. */
    List<Path> write(DisclosurePolicy policy, Ledger ledger, Language language, Set<ReportFormat> formats, Path out)
            throws IOException {
        List<Path> files = new ArrayList<>();
        cubes();
        for (Map.Entry<Conventions, Cube> one : cubes.entrySet()) {
            Bilan bilan = one.getValue().publish(policy, ledger);
            files.addAll(write(bilan, one.getKey().fileName(), language, formats, out));
        }
        for (Cube cube : others) {
            files.addAll(write(cube.publish(policy, ledger), cube.spec().id(), language, formats, out));
        }
        return files;
    }

    private static List<Path> write(Bilan bilan, String name, Language language, Set<ReportFormat> formats, Path out)
            throws IOException {
        List<Path> files = new ArrayList<>();
        for (ReportFormat format : formats) {
            BilanWriter writer = format.writer(language);
            Path file = out.resolve(name + "." + writer.extension());
            writer.write(bilan, file);
            files.add(file);
        }
        return files;
    }

    private Cube cube(Conventions convention) {
        return cubes.computeIfAbsent(
                convention, key -> Cube.empty(BilanSpec.bundled(key.specId()), Vocabulary.bundled()));
    }
}
