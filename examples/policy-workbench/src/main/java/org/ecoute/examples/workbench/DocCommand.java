package org.ecoute.examples.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ecoute.examples.workbench.handbook.Handbook;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.model.Language;
import org.ecoute.rules.SchemeRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What do the services allow and demand? Written as a handbook. */
@Command(name = "doc", mixinStandardHelpOptions = true, sortOptions = false)
final class DocCommand implements Callable<Integer> {
    private final Ecoute ecoute;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "help.out")
    private @Nullable Path out;

    @Mixin
    private PackOption pack = new PackOption();

    DocCommand(Ecoute ecoute) {
        this.ecoute = ecoute;
    }

    @Override
    public Integer call() {
        Messages messages = ecoute.messages();
        if (out == null) {
            throw new ParameterException(spec.commandLine(), messages.of("doc.missing"));
        }
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new BadInputException(messages.of("doc.file", out));
        }
        try (SchemeRules rules = pack.rules(messages)) {
            Path first = new Handbook(rules).write(out, languages());
            Output output = new Output(ecoute.console());
            output.writer().println(messages.of("doc.written", first));
            output.done();
            return ExitCode.ALLOWED;
        }
    }

    /** All languages, unless one is asked for: a handbook is for others than whoever runs the command. */
    private Set<Language> languages() {
        boolean askedFor = spec.commandLine().getParseResult().hasMatchedOption("--lang")
                || spec.root().commandLine().getParseResult().hasMatchedOption("--lang");
        return askedFor ? EnumSet.of(ecoute.messages().language()) : EnumSet.allOf(Language.class);
    }
}
