package org.ecoute.examples.national;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.ecoute.examples.national.spark.NationalJob;
import org.ecoute.model.Language;
import org.ecoute.reporting.BilanWriter;
import org.ecoute.reporting.DisclosurePolicy;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts case files on Spark and writes their reports. */
@Command(name = "report", mixinStandardHelpOptions = true, sortOptions = false)
final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CASEFILES", arity = "1..*", descriptionKey = "report.casefiles")
    private List<String> caseFiles = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "report.out")
    private Path out = Path.of("");

    @Option(names = "--as-of", paramLabel = "INSTANT", required = true, descriptionKey = "report.as-of")
    private OffsetDateTime asOf = OffsetDateTime.MIN;

    @Option(
            names = "--policy",
            paramLabel = "health|mask|internal",
            defaultValue = "health",
            descriptionKey = "report.policy")
    private PolicyChoice policy = PolicyChoice.HEALTH;

    @Option(names = "--threshold", paramLabel = "N", defaultValue = "11", descriptionKey = "report.threshold")
    private int threshold = DisclosurePolicy.HEALTH_THRESHOLD;

    @Option(names = "--master", paramLabel = "URL", descriptionKey = "report.master")
    private String master = "";

    @Option(names = "--kept-aside", paramLabel = "URI", descriptionKey = "report.kept-aside")
    private String keptAside = "";

    @Option(names = "--lang", paramLabel = "fr|en", defaultValue = "fr", descriptionKey = "lang")
    private Language language = Language.FRENCH;

    /** What the report lets out. */
    enum PolicyChoice {
        HEALTH,
        MASK,
        INTERNAL;

        DisclosurePolicy policy(int threshold) {
            return switch (this) {
                case HEALTH -> DisclosurePolicy.health(threshold);
                case MASK -> DisclosurePolicy.mask(threshold);
                case INTERNAL -> DisclosurePolicy.internal();
            };
        }
    }

    @Override
    public Integer call() throws IOException {
        Console console = new Console(language);
        try (SparkSession spark = Sessions.open(master)) {
            String aside =
                    keptAside.isEmpty() ? out.resolve("kept-aside").toUri().toString() : keptAside;
            NationalJob job = new NationalJob(spark, asOf.toInstant(), aside);
            Instant begun = Instant.now();
            NationalJob.Counted counted = job.count(
                    caseFiles, out, (splits, of, files) -> console.step("report.progress", splits, of, files));
            console.tell("report.counted", counted.caseFiles(), counted.rejected(), seconds(begun));
            List<BilanWriter> writers =
                    List.of(BilanWriter.html(language), BilanWriter.csv(language), BilanWriter.json());
            counted.write(policy.policy(threshold), writers, out).forEach(System.out::println);
            return counted.rejected() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.USAGE;
        }
    }

    private static double seconds(Instant begun) {
        return Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    }
}
