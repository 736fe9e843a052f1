package org.ecoute.examples.bilan.benchmark;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures protection with its proof and its check: the bundled reports, then linked tables of growing size. */
@Command(
        name = "protection-benchmark",
        sortOptions = false,
        description = {
            "How long it takes to protect reports, with proof and check: the bundled ones, then made-up linked tables.",
            "A line for each on standard output, as CSV; how far it is on standard error.",
            "10000 figures take less than a minute on two cores."
        })
public final class ProtectionBenchmark implements Callable<Integer> {
    private static final Instant AS_OF = Instant.parse("2023-02-01T00:00:00Z");

    private final PrintStream out;
    private final PrintStream err;

    @Parameters(
            paramLabel = "FIGURES",
            arity = "0..*",
            defaultValue = "1000 10000",
            split = " ",
            description = "About how many figures linked tables have, 1 or more (default: ${DEFAULT-VALUE}).")
    private List<String> sizes = List.of();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Tell this and end.")
    @SuppressWarnings({"unused", "UnusedVariable"}) // picocli sets it and acts on it
    private boolean help;

    @Spec
    private @Nullable CommandSpec spec;

    private ProtectionBenchmark(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command and ends the program with its exit code: 0, or 2 if the arguments are no numbers of figures. */
    public static void main(String[] args) {
        System.exit(run(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    /** Runs the command and gives its exit code. */
    static int run(PrintStream out, PrintStream err, String... args) {
        return new CommandLine(new ProtectionBenchmark(out, err))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(args);
    }

    @Override
    public Integer call() {
        List<Integer> figures = sizes.stream().map(this::figures).toList();
        out.println("report,figures,implied,masked,persons_masked_percent,equations,seconds");
        bundled("iapr");
        bundled("qualisocial");
        figures.forEach(this::linked);
        return CommandLine.ExitCode.OK;
    }

    private int figures(String size) {
        try {
            int figures = Integer.parseInt(size);
            if (figures > 0) {
                return figures;
            }
        } catch (NumberFormatException e) {
            // what is said of numbers that are too small says it, too
        }
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "FIGURES: found \"" + size + "\". A whole number of 1 or more is wanted. Maybe 1000.");
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
        Bilan bilan = Heartbeat.during(cube.spec().id(), err, () -> cube.publish(DisclosurePolicy.health(), ledger));
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
