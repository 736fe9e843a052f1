package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.model.Language;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ProgressTest {
    private final StringWriter err = new StringWriter();

    @Test
    void should_write_over_one_line_where_somebody_watches() {
        Progress progress = steps(true);

        progress.tell("bad line");

        assertThat(err).hasToString("\r500 done\r1,000 done\nbad line\n");
    }

    @Test
    void should_be_silent_where_nobody_watches() {
        steps(false).end();

        assertThat(err.toString()).isEmpty();
    }

    private Progress steps(boolean watched) {
        Console console = new Console(
                InputStream.nullInputStream(),
                Console.utf8(OutputStream.nullOutputStream()),
                new PrintWriter(err),
                Ansi.OFF,
                80,
                watched);
        Progress progress = new Progress(console, new Messages(Language.ENGLISH));
        for (int i = 0; i < 1200; i++) {
            progress.step();
        }
        return progress;
    }
}
