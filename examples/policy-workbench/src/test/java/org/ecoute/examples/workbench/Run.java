package org.ecoute.examples.workbench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/**
 * One run of the command.
 *
 * @param exitCode how it ended
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int exitCode, String out, String err) {
    private static final int WIDTH = 80;

    /** Runs the command with nothing on standard input. */
    static Run of(String... args) {
        return reading("", args);
    }

    /** Runs the command with this text on standard input. */
    static Run reading(String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                Console.utf8(out),
                Console.utf8(err),
                Ansi.OFF,
                WIDTH,
                false);
        int exitCode = Ecoute.run(console, args);
        console.out().flush();
        console.err().flush();
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Standard output with the fingerprint of the rules, which changes with every rule, left out. */
    String outWithoutHash() {
        return out.replaceAll("sha256:[0-9a-f]+", "sha256:…").replace("……", "…");
    }

    /** Standard output as running text: breaks and no-break spaces are spaces. */
    String words() {
        return spaced(out);
    }

    /** Standard error as running text. */
    String errWords() {
        return spaced(err);
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
