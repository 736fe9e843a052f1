package org.ecoute.compliance.command;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ecoute.compliance.Conformity;
import org.ecoute.compliance.Outcome;
import org.ecoute.compliance.log.LogException;
import org.ecoute.model.Language;
import org.ecoute.rules.RulePack;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code compliance} and what all its commands share. */
@Command(
        name = "compliance",
        mixinStandardHelpOptions = true,
        versionProvider = Compliance.Version.class,
        sortOptions = false)
public final class Compliance implements Runnable {
    /** Nothing but what the contract lays down. */
    static final int KEPT = 0;

    /** Breaches were found. */
    static final int BREACHED = 1;

    /** The arguments or a file cannot be used. */
    static final int BAD_INPUT = 2;

    /** A defect of ours. */
    static final int INTERNAL_ERROR = 3;

    private static final String BUNDLE = "org.ecoute.compliance.command.messages_";

    private final PrintWriter out;
    private final PrintWriter err;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            defaultValue = "fr",
            scope = ScopeType.INHERIT,
            descriptionKey = "help.lang")
    private Language language = Language.FRENCH;

    private Compliance(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), false);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int exitCode = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** Runs the command and gives its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Compliance compliance = new Compliance(out, err);
        Language asked = askedFor(args);
        return new CommandLine(compliance)
                .addSubcommand(new AuditCommand(compliance))
                .addSubcommand(new VectorsCommand(compliance))
                .addSubcommand(new CheckCommand(compliance))
                .setResourceBundle(bundle(asked))
                .setOut(out)
                .setErr(err)
                .registerConverter(Language.class, Language::of)
                .setParameterExceptionHandler((error, line) -> {
                    err.println("compliance: " + error.getMessage());
                    err.println(text(
                            asked,
                            "usage.help",
                            error.getCommandLine().getCommandSpec().qualifiedName()));
                    return BAD_INPUT;
                })
                .setExecutionExceptionHandler((error, line, parsed) -> compliance.failed(error))
                .execute(args);
    }

    /** The language of help and usage errors, which are shown before options are read. */
    private static Language askedFor(String... args) {
        List<String> words = Arrays.asList(args);
        int option = words.indexOf("--lang");
        boolean english = words.contains("--lang=en")
                || (option >= 0 && words.subList(option, words.size()).contains("en"));
        return english ? Language.ENGLISH : Language.FRENCH;
    }

    private int failed(Exception error) {
        if (error instanceof LogException bad) {
            err.println("compliance: " + bad.message(language));
            return BAD_INPUT;
        }
        if (error instanceof UncheckedIOException || error instanceof IllegalArgumentException) {
            err.println("compliance: " + error.getMessage());
            return BAD_INPUT;
        }
        err.println("compliance: " + of("error.internal", error.toString()));
        return INTERNAL_ERROR;
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), of("usage.command"));
    }

    Language language() {
        return language;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** A message of a key, with its arguments filled in. */
    String of(String key, Object... arguments) {
        return text(language, key, arguments);
    }

    /** Tells what came of it, and gives the exit code. */
    int told(Conformity conformity) {
        conformity.clauses().stream()
                .filter(one -> one.outcome() == Outcome.BREACHED)
                .forEach(one -> out.println(of(
                        "clause.breached",
                        one.id().map(Object::toString).orElse("-"),
                        one.count(Outcome.BREACHED),
                        one.cases().size())));
        out.println(of(
                "summary",
                conformity.clauses().size(),
                conformity.count(Outcome.KEPT),
                conformity.count(Outcome.BREACHED),
                conformity.count(Outcome.NOT_COVERED)));
        if (!conformity.late().isEmpty()) {
            out.println(of("late", conformity.late().size()));
        }
        out.flush();
        return conformity.passed() ? KEPT : BREACHED;
    }

    private static ResourceBundle bundle(Language language) {
        // asked for by its full name: with a locale, a missing bundle would silently be that of the machine's language
        return ResourceBundle.getBundle(BUNDLE + language.code(), Locale.ROOT);
    }

    private static String text(Language language, String key, Object... arguments) {
        return new MessageFormat(bundle(language).getString(key), language.locale()).format(arguments);
    }

    /** Which command and which rules. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Compliance.class.getPackage().getImplementationVersion();
            return new String[] {
                "compliance " + (version == null ? "(classes)" : version),
                RulePack.bundled().hash().value()
            };
        }
    }
}
