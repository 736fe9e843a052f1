package org.ecoute.examples.bilan;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.Language;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.BilanSpecException;
import org.ecoute.reporting.DisclosurePolicy;
import org.ecoute.reporting.ReleaseRefusedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The command: case files in, an audited report out. Exit codes: 0 written; 2 bad input, also where single lines were
 * kept aside and the report holds the others; 3 internal error.
 */
@Command(name = "bilan-report", sortOptions = false)
public final class BilanReport implements Callable<Integer> {
    static final int BAD_INPUT = CommandLine.ExitCode.USAGE;
    static final int INTERNAL_ERROR = 3;

    private final PrintStream standardOut;
    private final PrintStream standardError;

    @Parameters(paramLabel = "CASEFILES", arity = "0..*", descriptionKey = "help.casefiles")
    private List<Path> caseFiles = List.of();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "help.out")
    private @Nullable Path out;

    @Option(names = "--as-of", paramLabel = "INSTANT", descriptionKey = "help.as-of")
    private @Nullable OffsetDateTime asOf;

    @Option(
            names = "--policy",
            paramLabel = "health|mask|internal",
            defaultValue = "health",
            descriptionKey = "help.policy")
    private PolicyChoice policy = PolicyChoice.HEALTH;

    @Option(names = "--threshold", paramLabel = "N", defaultValue = "11", descriptionKey = "help.threshold")
    private int threshold = DisclosurePolicy.HEALTH_THRESHOLD;

    @Option(names = "--format", split = ",", paramLabel = "html|pdf|xlsx|csv|json|sdmx", descriptionKey = "help.format")
    private Set<ReportFormat> formats = EnumSet.allOf(ReportFormat.class);

    @Option(names = "--spec", split = ",", paramLabel = "NAME|FILE", descriptionKey = "help.spec")
    private List<String> specs = List.of();

    @Option(names = "--lang", paramLabel = "fr|en", defaultValue = "fr", descriptionKey = "help.lang")
    private Language language = Language.FRENCH;

    @Option(names = "--progress", descriptionKey = "help.progress")
    private boolean progress;

    @Option(names = "--reconstruct", paramLabel = "DIR", descriptionKey = "help.reconstruct")
    private @Nullable Path reconstruct;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help.help")
    @SuppressWarnings({"unused", "UnusedVariable"}) // picocli sets it and acts on it
    private boolean help;

    @Spec
    private @Nullable CommandSpec spec;

    private BilanReport(PrintStream standardOut, PrintStream standardError) {
        this.standardOut = standardOut;
        this.standardError = standardError;
    }

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Runs the command and gives its exit code. */
    static int run(PrintStream standardOut, PrintStream standardError, String... args) {
        BilanReport command = new BilanReport(standardOut, standardError);
        return new CommandLine(command)
                .setResourceBundle(Messages.askedFor(args).bundle())
                .setOut(new PrintWriter(standardOut, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(standardError, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Language.class, Language::of)
                .setExecutionExceptionHandler((error, line, parsed) -> command.failed(error))
                .execute(args);
    }

    @Override
    public Integer call() {
        if (reconstruct != null) {
            say(ReconstructionFiles.write(reconstruct));
            return CommandLine.ExitCode.OK;
        }
        if (out == null || caseFiles.isEmpty()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), messages().of("error.arguments"));
        }
        List<BilanSpec> others = specs.stream().map(BilanReport::spec).toList();
        BilanJob job = new BilanJob(policy.policy(threshold), language, formats, others, reporter());
        BilanJob.Written written = job.run(caseFiles, Optional.ofNullable(asOf), out);
        say(written.files());
        return written.rejectedLines() == 0 ? CommandLine.ExitCode.OK : BAD_INPUT;
    }

    /** A file, or a bundled specification by its name. */
    private static BilanSpec spec(String nameOrFile) {
        Path file = Path.of(nameOrFile);
        return Files.exists(file) ? BilanSpec.read(file) : BilanSpec.bundled(nameOrFile);
    }

    private Reporter reporter() {
        return new Reporter(standardError, messages(), progress, Terminal.attached());
    }

    private void say(List<Path> written) {
        written.forEach(standardOut::println);
    }

    private int failed(Exception error) {
        if (error instanceof BilanSpecException refusal) {
            standardError.println(refusal.message(language));
            return BAD_INPUT;
        }
        if (error instanceof BadInputException
                || error instanceof ReleaseRefusedException
                || error instanceof InvalidValueException) {
            standardError.println(error.getMessage());
            return BAD_INPUT;
        }
        standardError.println(messages().of("error.internal"));
        error.printStackTrace(standardError);
        return INTERNAL_ERROR;
    }

    private Messages messages() {
        return new Messages(language);
    }
}
