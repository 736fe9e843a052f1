package org.ecoute.examples.national;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ecoute.model.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command. Exit codes: 0 done; 2 bad input, also where single lines were kept aside and the report holds the others;
 * 1 anything else.
 */
@Command(
        name = "national-scale",
        mixinStandardHelpOptions = true,
        subcommands = {GenerateCommand.class, ReportCommand.class, ScalingCommand.class})
public final class NationalScale {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private NationalScale() {}

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs the command and gives its exit code. */
    static int run(String... args) {
        return new CommandLine(new NationalScale())
                .setResourceBundle(messages(language(args)))
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Language.class, Language::of)
                .execute(args);
    }

    static ResourceBundle messages(Language language) {
        return ResourceBundle.getBundle(
                "org.ecoute.examples.national.messages", Locale.forLanguageTag(language.code()), NO_FALLBACK);
    }

    /** Of the help, which is shown before options are read: English only if {@code --lang en} asks for it. */
    private static Language language(String... args) {
        List<String> words = Arrays.asList(args);
        int option = words.indexOf("--lang");
        boolean english = words.contains("--lang=en")
                || (option >= 0 && words.subList(option + 1, words.size()).indexOf("en") == 0);
        return english ? Language.ENGLISH : Language.FRENCH;
    }
}
