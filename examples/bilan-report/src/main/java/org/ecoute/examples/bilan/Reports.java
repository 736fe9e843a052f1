package org.ecoute.examples.bilan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecoute.model.Language;
import org.ecoute.reporting.AssessedCaseFile;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.BilanWriter;
import org.ecoute.reporting.Cube;
import org.ecoute.reporting.DisclosurePolicy;
import org.ecoute.reporting.Ledger;
import org.ecoute.reporting.Vocabulary;

/** Counts each convention's case files for its report. Not thread-safe. */
final class Reports {
    private final Map<Conventions, Cube> cubes = new EnumMap<>(Conventions.class);

    /** Counts one case file; one of another convention has no report. */
    void add(AssessedCaseFile assessed) {
        Conventions.of(assessed.caseFile())
                .ifPresent(convention -> cube(convention).add(assessed));
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
            for (ReportFormat format : formats) {
                BilanWriter writer = format.writer(language);
                Path file = out.resolve(one.getKey().fileName() + "." + writer.extension());
                writer.write(bilan, file);
                files.add(file);
            }
        }
        return files;
    }

    private Cube cube(Conventions convention) {
        return cubes.computeIfAbsent(
                convention, key -> Cube.empty(BilanSpec.bundled(key.specId()), Vocabulary.bundled()));
    }
}
