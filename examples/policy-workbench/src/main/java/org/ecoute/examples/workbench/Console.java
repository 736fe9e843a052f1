package org.ecoute.examples.workbench;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * Where the command reads and writes. Text is UTF-8 whatever the platform's charset is.
 *
 * @param in standard input
 * @param out answers, and nothing else
 * @param err errors and progress
 * @param ansi whether answers may be coloured
 * @param width how many columns a line may have
 * @param watched whether somebody watches standard error
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, Ansi ansi, int width, boolean watched) {
    /** The streams of this program. */
    static Console system() {
        return new Console(
                System.in, utf8(System.out), utf8(System.err), Ansi.AUTO, Terminal.width(), Terminal.showsErrors());
    }

    /** A writer that does not flush by itself: whoever has finished an answer does. */
    static PrintWriter utf8(OutputStream bytes) {
        return new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), false);
    }
}
