package org.ecoute.examples.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ecoute.examples.workbench.text.CoverPage;
import org.ecoute.examples.workbench.text.CoverText;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.analysis.Coverage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which rules and which single conditions do the scenarios of a pack exercise, both ways? */
@Command(name = "cover", mixinStandardHelpOptions = true, sortOptions = false)
final class CoverCommand implements Callable<Integer> {
    private static final double PERCENT = 100.0;

    private final Ecoute ecoute;

    @Parameters(
            index = "0",
            arity = "0..1",
            hideParamSyntax = true,
            paramLabel = "PACK",
            defaultValue = Packs.BUNDLED,
            descriptionKey = "help.pack.argument")
    private String pack = Packs.BUNDLED;

    @Option(names = "--threshold", paramLabel = "PERCENT", defaultValue = "0", descriptionKey = "help.cover.threshold")
    private double threshold;

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "help.cover.html")
    private @Nullable Path html;

    @Mixin
    private FormatOption format = new FormatOption();

    CoverCommand(Ecoute ecoute) {
        this.ecoute = ecoute;
    }

    @Override
    public Integer call() {
        RulePack read = Packs.named(pack, ecoute.messages());
        Coverage coverage = Coverage.of(read);
        Console console = ecoute.console();
        Output output = new Output(console);
        if (format.json()) {
            output.writer()
                    .println(Json.of(ExerciseJson.of(coverage, ecoute.messages().language())));
        } else {
            output.writer()
                    .print(new CoverText(ecoute.messages(), console.ansi(), console.width()).of(coverage, threshold));
        }
        output.done();
        if (html != null) {
            write(html, new CoverPage(ecoute.messages()).of(coverage, read.hash()));
        }
        return coverage.share() * PERCENT >= threshold ? ExitCode.ALLOWED : ExitCode.OTHERWISE;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
