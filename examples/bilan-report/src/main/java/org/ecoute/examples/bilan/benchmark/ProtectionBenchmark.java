package org.ecoute.examples.bilan.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.examples.bilan.reconstruction.CaseFileReconstruction;
import org.ecoute.examples.bilan.reconstruction.QualisocialReconstruction;
import org.ecoute.reporting.AssessedCaseFile;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.Cube;
import org.ecoute.reporting.DisclosurePolicy;
import org.ecoute.reporting.Ledger;
import org.ecoute.reporting.Loss;
import org.ecoute.reporting.Release;
import org.ecoute.reporting.Vocabulary;
import org.ecoute.rules.SchemeRules;

/** Measures protection with its proof and its check: the bundled reports, then linked tables of growing size. */
public final class ProtectionBenchmark {
    private static final Instant AS_OF = Instant.parse("2023-02-01T00:00:00Z");
    private static final List<Integer> SIZES = List.of(1_000, 10_000);

    private final PrintStream out;

    private ProtectionBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Arguments are the numbers of figures; 1000 and 10000 if there are none. */
    public static void main(String[] args) {
        ProtectionBenchmark benchmark =
                new ProtectionBenchmark(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        benchmark.out.println("report,figures,implied,masked,persons_masked_percent,equations,seconds");
        benchmark.bundled("iapr");
        benchmark.bundled("qualisocial");
        List<Integer> sizes = args.length == 0
                ? SIZES
                : Arrays.stream(args).map(Integer::valueOf).toList();
        sizes.forEach(benchmark::linked);
    }

    private void bundled(String report) {
        Cube cube = Cube.empty(BilanSpec.bundled(report), Vocabulary.bundled());
        SchemeRules rules = SchemeRules.bundled();
        PublishedFigures figures = PublishedFigures.load();
        Stream.of(
                        CaseFileReconstruction.numeroBleu(figures),
                        CaseFileReconstruction.numeroVert(figures),
                        QualisocialReconstruction.listening(figures),
                        QualisocialReconstruction.carers(figures),
                        QualisocialReconstruction.acuteStress(figures))
                .flatMap(List::stream)
                .forEach(caseFile -> cube.add(new AssessedCaseFile(caseFile, rules.assess(caseFile, AS_OF))));
        measure(cube);
    }

    private void linked(int size) {
        LinkedTables tables = LinkedTables.ofAbout(size);
        Cube cube = Cube.empty(tables.spec(), tables.vocabulary());
        tables.caseFiles(cube::add);
        measure(cube);
    }

    private void measure(Cube cube) {
        Ledger ledger = Ledger.inMemory();
        long start = System.nanoTime();
        Bilan bilan = cube.publish(DisclosurePolicy.health(), ledger);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        Release release = ledger.releases().get(0);
        Loss loss = bilan.certificate().loss().orElseThrow();
        out.println(String.format(
                Locale.ROOT,
                "%s,%d,%d,%d,%s,%d,%.1f",
                cube.spec().id(),
                loss.cells(),
                release.proof().figures().size() - release.cells().size(),
                loss.maskedCells(),
                loss.shareOfPersons(),
                release.proof().equations().size(),
                taken.toMillis() / 1000.0));
    }
}
