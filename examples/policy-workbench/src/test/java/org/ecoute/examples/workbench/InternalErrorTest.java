package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

/** What the caller cannot mend. */
class InternalErrorTest {
    private static final String[] QUESTION = {"judge", "samples/five-sessions.json", "samples/sixth-session.json"};

    private final StringWriter err = new StringWriter();

    @Test
    void should_not_pass_for_an_answer_where_nobody_takes_it() {
        assertThat(run(QUESTION)).isEqualTo(3);
        assertThat(err.toString())
                .startsWith("ecoute: erreur interne")
                .contains("standard output cannot be written")
                .doesNotContain("\tat ");
    }

    @Test
    void should_show_where_it_happened_if_asked() {
        assertThat(run(QUESTION[0], QUESTION[1], QUESTION[2], "--debug")).isEqualTo(3);
        assertThat(err.toString()).contains("\tat org.ecoute.examples.workbench.Output");
    }

    private int run(String... arguments) {
        Console console = new Console(
                InputStream.nullInputStream(), Console.utf8(new FullDisk()), new PrintWriter(err), Ansi.OFF, 80, false);
        return Ecoute.run(console, arguments);
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int one) throws IOException {
            throw new IOException("no space left");
        }
    }
}
