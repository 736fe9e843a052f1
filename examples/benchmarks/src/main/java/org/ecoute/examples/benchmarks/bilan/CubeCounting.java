package org.ecoute.examples.benchmarks.bilan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.Cell;
import org.ecoute.reporting.Column;
import org.ecoute.reporting.DisclosurePolicy;
import org.ecoute.reporting.Row;
import org.ecoute.reporting.Table;

/** Ours, to the finished report. Nothing is assessed: the peers have no rules. */
final class CubeCounting implements Counting.Counter {
    private static final RulePackHash NO_RULES = RulePackHash.of("sha256:" + "0".repeat(64));
    private static final OffsetDateTime AS_OF = OffsetDateTime.parse("2022-12-31T00:00:00Z");

    private final BilanSpec spec = spec();

    @Override
    public SortedMap<Place, Long> count(Path caseFiles) {
        Bilan bilan = new ParallelCube(spec, CubeCounting::unassessed)
                .count(caseFiles)
                .publish(DisclosurePolicy.internal());
        SortedMap<Place, Long> figures = new TreeMap<>();
        bilan.tables().forEach(table -> add(table, figures));
        return figures;
    }

    static Assessment unassessed(CaseFile caseFile) {
        return Assessment.builder()
                .caseFile(caseFile.id())
                .asOf(AS_OF)
                .rulePack(NO_RULES)
                .build();
    }

    private static void add(Table table, SortedMap<Place, Long> figures) {
        for (Row row : table.rows()) {
            for (int i = 0; i < table.columns().size(); i++) {
                Column column = table.columns().get(i);
                boolean margin =
                        table.axes().size() > 1 && column.member().code().equals("TOTAL");
                if (!margin && row.cells().get(i) instanceof Cell.Count found && found.count() > 0) {
                    Place place = new Place(
                            table.spec().id(),
                            row.member().code(),
                            column.member().code());
                    figures.put(place, found.count());
                }
            }
        }
    }

    private static BilanSpec spec() {
        try (InputStream text = Objects.requireNonNull(CubeCounting.class.getResourceAsStream("tables.yaml"))) {
            Path file = Files.createTempFile("tables", ".yaml");
            Files.copy(text, file, StandardCopyOption.REPLACE_EXISTING);
            BilanSpec spec = BilanSpec.read(file);
            Files.delete(file);
            return spec;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
