package org.ecoute.examples.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** What is known of the terminal, if there is one. */
final class Terminal {
    /** Lines that are longer are tiring to read, however wide the window. */
    private static final int WIDEST = 100;

    private static final int USUAL = 80;
    private static final int NARROWEST = 40;
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** How many columns a line of text may have. */
    static int width() {
        if (!Ansi.AUTO.enabled()) {
            return USUAL;
        }
        int columns = new CommandLine(CommandSpec.create())
                .setUsageHelpAutoWidth(true)
                .getUsageHelpWidth();
        return Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    /**
     * Whether standard error is a terminal, also where standard output is not, which Java does not tell: seen where the
     * system shows open files as Linux does, false elsewhere.
     */
    static boolean showsErrors() {
        try {
            String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
