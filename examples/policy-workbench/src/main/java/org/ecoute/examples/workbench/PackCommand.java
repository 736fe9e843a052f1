package org.ecoute.examples.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ecoute.examples.workbench.pack.PackTemplate;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.examples.workbench.text.SummaryText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Packs as such. */
@Command(name = "pack", mixinStandardHelpOptions = true, sortOptions = false)
final class PackCommand implements Runnable {
    private final Ecoute ecoute;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    PackCommand(Ecoute ecoute) {
        this.ecoute = ecoute;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), ecoute.messages().of("pack.command"));
    }

    /** Begins a pack for a new convention from a documented template. */
    @Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false)
    static final class New implements Callable<Integer> {
        private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

        private final Ecoute ecoute;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(arity = "0..1", hideParamSyntax = true, paramLabel = "FOLDER", descriptionKey = "help.new-folder")
        private @Nullable Path folder;

        @Option(names = "--name", paramLabel = "NAME", descriptionKey = "help.new-name")
        private @Nullable String name;

        @Option(names = "--from", paramLabel = "PACK", descriptionKey = "help.new-from")
        private @Nullable String from;

        @Mixin
        private FormatOption format = new FormatOption();

        New(Ecoute ecoute) {
            this.ecoute = ecoute;
        }

        @Override
        public Integer call() {
            Messages messages = ecoute.messages();
            Path target = folder;
            if (target == null) {
                throw new ParameterException(spec.commandLine(), messages.of("new.missing"));
            }
            if (name != null && from != null) {
                throw new ParameterException(spec.commandLine(), messages.of("new.both"));
            }
            List<Path> written = (from == null
                            ? template(target)
                            : PackTemplate.copy(target, Packs.named(from, messages)))
                    .orElseThrow(() -> new BadInputException(messages.of("new.full", target)));
            Output output = new Output(ecoute.console());
            output.writer().print(format.json() ? json(target, written) : text(target, written));
            output.done();
            return ExitCode.ALLOWED;
        }

        private Optional<List<Path>> template(Path target) {
            String chosen = Objects.requireNonNullElse(name, "exemple");
            if (!chosen.matches(NAME)) {
                throw new BadInputException(ecoute.messages().of("new.name", chosen));
            }
            return PackTemplate.write(target, chosen);
        }

        private static String json(Path target, List<Path> written) {
            return Json.of(Json.object(
                            "folder",
                            target.toString(),
                            "files",
                            written.stream()
                                    .map(file -> target.relativize(file).toString())
                                    .toList()))
                    + "\n";
        }

        private String text(Path target, List<Path> written) {
            Messages messages = ecoute.messages();
            Console console = ecoute.console();
            String check = messages.of("new.check", target);
            return from == null
                    ? SummaryText.of(
                            messages,
                            console.ansi(),
                            console.width(),
                            messages.of("new.done", target, written.size()),
                            messages.of("new.read", target.resolve("README.md")),
                            check)
                    : SummaryText.of(
                            messages,
                            console.ansi(),
                            console.width(),
                            messages.of("new.copied", target, written.size()),
                            check);
        }
    }
}
