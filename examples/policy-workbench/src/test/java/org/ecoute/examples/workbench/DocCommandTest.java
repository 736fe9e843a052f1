package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocCommandTest {
    @Test
    void should_write_both_languages_and_tell_which_page_to_open(@TempDir Path folder) {
        Path out = folder.resolve("new").resolve("handbook");

        Run run = Run.of("doc", "--out", out.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Manuel écrit")
                .contains(out.resolve("index.html").toString());
        assertThat(out.resolve("fr/iapr-numero-bleu.html")).exists();
        assertThat(out.resolve("en/iapr-numero-bleu.md")).exists();
    }

    @Test
    void should_write_one_language_if_it_is_asked_for(@TempDir Path folder) {
        Run run = Run.of("doc", "--out", folder.toString(), "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Handbook written");
        assertThat(folder.resolve("en/index.html")).exists();
        assertThat(folder.resolve("fr")).doesNotExist();
    }
}
