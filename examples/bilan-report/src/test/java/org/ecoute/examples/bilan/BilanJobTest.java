package org.ecoute.examples.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.ecoute.model.Language;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.DisclosurePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BilanJobTest {
    private static final String BROKEN = "{\"id\":\"X-1\",\"service\":12}";

    @TempDir
    Path folder;

    @Test
    void should_write_and_tell_the_same_by_one_thread_and_by_many() throws IOException {
        Path severalBlocks = withBrokenLine("reconstructed/iapr-numero-bleu.jsonl", 200);
        List<Path> caseFiles = List.of(
                withBrokenLine("synthetic/planted-breaches.jsonl", 0),
                severalBlocks,
                compressed(severalBlocks),
                withBrokenLine("reconstructed/qualisocial-ecoute.jsonl", 155));

        String toldByOne = run(caseFiles, 1, folder.resolve("one"));
        String toldByFour = run(caseFiles, 4, folder.resolve("four"));

        assertThat(toldByFour)
                .isEqualTo(toldByOne)
                .containsSubsequence(
                        "planted-breaches.jsonl, line 1, ",
                        "iapr-numero-bleu.jsonl, line 201, ",
                        "iapr-numero-bleu.jsonl.gz, line 201, ",
                        "qualisocial-ecoute.jsonl, line 156, ",
                        "979 case files counted, 54 breaches, 4 lines kept aside");
        assertThat(folder.resolve("one/rejected.jsonl")).hasContent((BROKEN + "\n").repeat(4));
        try (Stream<Path> written = Files.list(folder.resolve("one"))) {
            assertThat(written)
                    .hasSize(9)
                    .allSatisfy(file -> assertThat(folder.resolve("four").resolve(file.getFileName()))
                            .hasSameBinaryContentAs(file));
        }
    }

    @Test
    void should_name_the_file_that_breaks_off() throws IOException {
        Path whole = compressed(withBrokenLine("reconstructed/iapr-numero-bleu.jsonl", 0));
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(bytes, bytes.length / 2));

        CommandLineRun run = CommandLineRun.of(whole, cut, whole, "--out", folder.resolve("out"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(cut + "\u202f: fichier illisible").doesNotContain(whole.toString());
    }

    /** A file of the example with a broken line after so many good ones. */
    private Path withBrokenLine(String name, int good) throws IOException {
        Path original = Path.of("case-files").resolve(name);
        List<String> lines = new ArrayList<>(Files.readAllLines(original));
        lines.add(good, BROKEN);
        return Files.write(folder.resolve(original.getFileName()), lines);
    }

    private static Path compressed(Path file) throws IOException {
        Path compressed = file.resolveSibling(file.getFileName() + ".gz");
        try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            Files.copy(file, bytes);
        }
        return compressed;
    }

    /** What it told on standard error. */
    private static String run(List<Path> caseFiles, int threads, Path out) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Reporter reporter = new Reporter(
                new PrintStream(told, true, StandardCharsets.UTF_8), new Messages(Language.ENGLISH), true, false);
        BilanJob job = new BilanJob(
                DisclosurePolicy.internal(),
                Language.ENGLISH,
                EnumSet.of(ReportFormat.CSV, ReportFormat.JSON),
                List.of(BilanSpec.bundled("conventions")),
                reporter,
                threads);

        job.run(caseFiles, Optional.empty(), out);

        return told.toString(StandardCharsets.UTF_8);
    }
}
