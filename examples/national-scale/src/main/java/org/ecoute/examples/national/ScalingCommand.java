package org.ecoute.examples.national;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.ecoute.examples.national.caseload.CaseLoad;
import org.ecoute.examples.national.caseload.CaseLoadFile;
import org.ecoute.examples.national.spark.NationalJob;
import org.ecoute.model.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts the same case files by one thread and by several, and tells what the others were worth. */
@Command(name = "scaling", mixinStandardHelpOptions = true, sortOptions = false)
final class ScalingCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CASEFILES", arity = "1..*", descriptionKey = "report.casefiles")
    private List<String> caseFiles = List.of();

    @Option(names = "--as-of", paramLabel = "INSTANT", required = true, descriptionKey = "report.as-of")
    private OffsetDateTime asOf = OffsetDateTime.MIN;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "report.out")
    private Path out = Path.of("");

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2", descriptionKey = "scaling.threads")
    private int threads;

    @Option(names = "--warm-up", paramLabel = "N", defaultValue = "5000", descriptionKey = "scaling.warm-up")
    private int warmUp;

    @Option(names = "--lang", paramLabel = "fr|en", defaultValue = "fr", descriptionKey = "lang")
    private Language language = Language.FRENCH;

    /**
     * What one count took.
     *
     * @param caseFiles how many
     * @param took from the first split to the sum of all
     */
    private record Measured(long caseFiles, Duration took) {
        double aSecond() {
            return caseFiles * 1e3 / Math.max(1, took.toMillis());
        }
    }

    @Override
    public Integer call() throws IOException {
        Console console = new Console(language);
        Path small = Files.createDirectories(out).resolve("warm-up.jsonl");
        try (OutputStream bytes = Files.newOutputStream(small)) {
            new CaseLoadFile(CaseLoad.ofSeed(0), 0, warmUp, 0).write(bytes, written -> {});
        }
        measured(threads, List.of(small.toString()), console);
        Measured one = measured(1, caseFiles, console);
        Measured several = measured(threads, caseFiles, console);
        System.out.printf(Locale.ROOT, "| | case files | s | a second | × |%n| --- | --- | --- | --- | --- |%n");
        row(1, one, one);
        row(threads, several, one);
        return CommandLine.ExitCode.OK;
    }

    private Measured measured(int cores, List<String> inputs, Console console) throws IOException {
        try (SparkSession spark = Sessions.open("local[" + cores + "]")) {
            NationalJob job = new NationalJob(
                    spark, asOf.toInstant(), out.resolve("kept-aside").toUri().toString());
            long begun = System.nanoTime();
            NationalJob.Counted counted =
                    job.count(inputs, out, (splits, of, files) -> console.step("report.progress", splits, of, files));
            return new Measured(counted.caseFiles(), Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private static void row(int cores, Measured measured, Measured one) {
        System.out.printf(
                Locale.ROOT,
                "| local[%d] | %d | %.1f | %.0f | %.2f |%n",
                cores,
                measured.caseFiles(),
                measured.took().toMillis() / 1e3,
                measured.aSecond(),
                measured.aSecond() / one.aSecond());
    }
}
