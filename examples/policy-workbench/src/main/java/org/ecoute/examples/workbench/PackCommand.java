package org.ecoute.examples.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ecoute.examples.workbench.pack.PackTemplate;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.examples.workbench.text.SummaryText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
        private String name = "exemple";

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
            if (!name.matches(NAME)) {
                throw new BadInputException(messages.of("new.name", name));
            }
            List<Path> written = PackTemplate.write(target, name)
                    .orElseThrow(() -> new BadInputException(messages.of("new.full", target)));
            Console console = ecoute.console();
            Output output = new Output(console);
            output.writer()
                    .print(SummaryText.of(
                            messages,
                            console.ansi(),
                            console.width(),
                            messages.of("new.done", target, written.size()),
                            messages.of("new.read", target.resolve("README.md")),
                            messages.of("new.check", target)));
            output.done();
            return ExitCode.ALLOWED;
        }
    }
}
