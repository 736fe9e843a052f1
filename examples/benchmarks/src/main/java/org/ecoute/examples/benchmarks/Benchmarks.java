package org.ecoute.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ecoute.examples.benchmarks.audit.AuditSection;
import org.ecoute.examples.benchmarks.bilan.BilanSection;
import org.ecoute.examples.benchmarks.protection.ProtectionSection;
import org.ecoute.examples.benchmarks.report.Effort;
import org.ecoute.examples.benchmarks.report.Json;
import org.ecoute.examples.benchmarks.report.Markdown;
import org.ecoute.examples.benchmarks.report.Order;
import org.ecoute.examples.benchmarks.report.Report;
import org.ecoute.examples.benchmarks.report.Section;
import org.ecoute.examples.benchmarks.ruling.RulingSection;
import org.ecoute.examples.benchmarks.start.StartSection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures, prints the table of ratios and writes it as Markdown and JSON. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures the modules beside their peers and prints a table of ratios.",
        exitCodeOnExecutionException = 3)
public final class Benchmarks implements Callable<Integer> {
    /** Every part of the report, in its order. */
    static final List<Section> SECTIONS = List.of(
            new RulingSection(), new AuditSection(), new StartSection(), new BilanSection(), new ProtectionSection());

    @Option(
            names = "--only",
            split = ",",
            description = "Only these sections: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Names.class)
    private List<String> only = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--quick", description = "Only see that everything runs; the figures mean little.")
    private boolean quick;

    @Option(names = "--out", description = "The folder for figures.md and figures.json (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("target", "figures");

    @Option(
            names = "--compare",
            description = "The figures.json of another run: also tells whether both agree on who is ahead.")
    private Optional<Path> compare = Optional.empty();

    /** Runs the command; ends with 1 if a goal is missed. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmarks()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        // read before measuring, which takes long, and before it may be written over
        Optional<String> other = compare.isPresent() ? Optional.of(Files.readString(compare.get())) : Optional.empty();
        Report report = Report.of(command(), asked(), quick ? Effort.QUICK : Effort.FULL);
        String figures = Json.of(report);
        String page = Markdown.of(report);
        if (other.isPresent()) {
            page += "\n" + Order.compared(figures, other.get()) + "\n";
        }
        Files.createDirectories(out);
        Files.writeString(out.resolve("figures.md"), page);
        Files.writeString(out.resolve("figures.json"), figures);
        System.out.println(page);
        return report.missed().isEmpty() ? 0 : 1;
    }

    private List<Section> asked() {
        List<String> names = new Names();
        only.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "There is no section '" + name + "'. Maybe one of " + String.join(", ", names) + ".");
        });
        return SECTIONS.stream()
                .filter(section -> only.isEmpty() || only.contains(section.name()))
                .toList();
    }

    private String command() {
        return "java -jar examples/benchmarks/target/benchmarks.jar" + (quick ? " --quick" : "")
                + (only.isEmpty() ? "" : " --only " + String.join(",", only));
    }

    /** The names of the sections, for the help. */
    static final class Names extends java.util.ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Names() {
            super(SECTIONS.stream().map(Section::name).toList());
        }
    }
}
