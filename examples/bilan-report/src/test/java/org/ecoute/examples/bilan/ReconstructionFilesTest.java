package org.ecoute.examples.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconstructionFilesTest {
    private static final Path KEPT = Path.of("case-files");

    @Test
    void should_write_the_very_files_that_the_project_keeps(@TempDir Path folder) throws IOException {
        List<Path> written = ReconstructionFiles.write(folder);

        assertThat(written)
                .hasSize(7)
                .allSatisfy(file -> assertThat(file)
                        .as("Maybe run the command again with --reconstruct examples/bilan-report/case-files.")
                        .hasSameTextualContentAs(KEPT.resolve(folder.relativize(file))));
    }

    @Test
    void should_say_of_every_line_where_it_comes_from() throws IOException {
        assertThat(Files.readAllLines(KEPT.resolve("reconstructed/iapr-numero-bleu.jsonl")))
                .hasSize(397)
                .allMatch(line -> line.contains("\"reconstructed\""));
        assertThat(Files.readAllLines(KEPT.resolve("reconstructed/iapr-numero-vert.jsonl")))
                .hasSize(137)
                .allMatch(line -> line.contains("\"reconstructed\""));
        assertThat(Files.readAllLines(KEPT.resolve("reconstructed/qualisocial-ecoute.jsonl")))
                .hasSize(155)
                .allMatch(line -> line.contains("\"reconstructed\""));
        assertThat(Files.readAllLines(KEPT.resolve("reconstructed/qualisocial-proche-aidant.jsonl")))
                .hasSize(16)
                .allMatch(line -> line.contains("\"reconstructed\""));
        assertThat(Files.readAllLines(KEPT.resolve("reconstructed/qualisocial-stress-aigu.jsonl")))
                .hasSize(3)
                .allMatch(line -> line.contains("\"reconstructed\""));
        assertThat(Files.readAllLines(KEPT.resolve("synthetic/planted-breaches.jsonl")))
                .hasSize(30)
                .allMatch(line -> line.contains("\"synthetic\""));
    }
}
