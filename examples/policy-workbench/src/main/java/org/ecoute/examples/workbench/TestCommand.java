package org.ecoute.examples.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.examples.workbench.text.ScenarioText;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.SchemeRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Do the rules of a pack answer as its scenarios expect? */
@Command(name = "test", mixinStandardHelpOptions = true, sortOptions = false)
final class TestCommand implements Callable<Integer> {
    private final Ecoute ecoute;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            hideParamSyntax = true,
            paramLabel = "PACK",
            defaultValue = Packs.BUNDLED,
            descriptionKey = "help.pack.argument")
    private String pack = Packs.BUNDLED;

    @Option(names = "--filter", paramLabel = "TEXT", defaultValue = "", descriptionKey = "help.test.filter")
    private String filter = "";

    @Option(names = "--parallel", descriptionKey = "help.test.parallel")
    private boolean parallel;

    @Option(names = "--verbose", descriptionKey = "help.test.verbose")
    private boolean verbose;

    @Option(names = "--watch", descriptionKey = "help.test.watch")
    private boolean watch;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "help.format")
    private AnswerOptions.Format format = AnswerOptions.Format.TEXT;

    TestCommand(Ecoute ecoute) {
        this.ecoute = ecoute;
    }

    @Override
    public Integer call() {
        if (!watch) {
            return run();
        }
        if (!Files.isDirectory(Path.of(pack))) {
            throw new ParameterException(spec.commandLine(), ecoute.messages().of("test.watch.folder"));
        }
        return watched(Path.of(pack));
    }

    private int run() {
        try (SchemeRules rules = rules()) {
            ScenarioReport report = new ScenarioRunner(ecoute, filter, parallel).run(rules);
            Output output = new Output(ecoute.console());
            output.writer().print(told(report));
            output.done();
            return report.failed() == 0 ? ExitCode.ALLOWED : ExitCode.OTHERWISE;
        }
    }

    private SchemeRules rules() {
        return Packs.rules(pack, ecoute.messages());
    }

    private String told(ScenarioReport report) {
        Messages messages = ecoute.messages();
        if (format == AnswerOptions.Format.JSON) {
            return Json.of(report.json(messages.language())) + "\n";
        }
        Console console = ecoute.console();
        return new ScenarioText(messages, console.ansi(), console.width(), verbose)
                .of(report.results(), report.rulePack());
    }

    /** Until somebody ends it; what cannot be used now may be mended by the next save. */
    private int watched(Path folder) {
        try (FolderWatch changes = new FolderWatch(folder)) {
            while (true) {
                int exitCode = tried();
                tell(ecoute.messages().of("test.watching", folder));
                if (!changes.await()) {
                    return exitCode;
                }
                tell("");
            }
        }
    }

    private int tried() {
        try {
            return run();
        } catch (RulePackException | BadInputException unusable) {
            tell("ecoute: " + unusable.getMessage());
            return ExitCode.BAD_INPUT;
        }
    }

    private void tell(String text) {
        ecoute.console().err().println(text);
        ecoute.console().err().flush();
    }
}
