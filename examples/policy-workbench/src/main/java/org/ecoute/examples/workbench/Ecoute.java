package org.ecoute.examples.workbench;

import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.model.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code ecoute} and what all its commands share. */
@Command(name = "ecoute", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class Ecoute implements Runnable {
    private static final int LONGEST_OPTION = 24;

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            defaultValue = "fr",
            scope = ScopeType.INHERIT,
            descriptionKey = "help.lang")
    private Language language = Language.FRENCH;

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "help.debug")
    private boolean debug;

    private Ecoute(Console console) {
        this.console = console;
    }

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Console.system(), args));
    }

    /** Runs the command and gives its exit code. */
    static int run(Console console, String... args) {
        Ecoute ecoute = new Ecoute(console);
        Messages messages = Messages.askedFor(args);
        return new CommandLine(ecoute)
                .addSubcommand(new JudgeCommand(ecoute))
                .addSubcommand(new AssessCommand(ecoute))
                .addSubcommand(new DocCommand(ecoute))
                .addSubcommand(new CheckCommand(ecoute))
                .addSubcommand(new SignCommand(ecoute))
                .addSubcommand(new VerifyCommand(ecoute))
                .addSubcommand(new CommandLine(new PackCommand(ecoute)).addSubcommand(new PackCommand.New(ecoute)))
                .addSubcommand(new ReplayCommand(ecoute))
                .addSubcommand(new TestCommand(ecoute))
                .addSubcommand(new ProveCommand(ecoute))
                .addSubcommand(new DiffCommand(ecoute))
                .addSubcommand(new CoverCommand(ecoute))
                .addSubcommand(new MutateCommand(ecoute))
                .addSubcommand(new ExplainCommand(ecoute))
                .addSubcommand(new AskCommand(ecoute))
                .setResourceBundle(messages.bundle())
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()))
                .setUsageHelpWidth(console.width())
                .setUsageHelpLongOptionsMaxWidth(LONGEST_OPTION)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Language.class, Language::of)
                .setParameterExceptionHandler(new UsageErrors(console, messages))
                .setExecutionExceptionHandler(new Failures(ecoute))
                .execute(args);
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), messages().of("usage.command"));
    }

    Console console() {
        return console;
    }

    Messages messages() {
        return new Messages(language);
    }

    boolean debug() {
        return debug;
    }
}
