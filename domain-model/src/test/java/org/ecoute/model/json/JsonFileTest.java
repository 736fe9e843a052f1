package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files: lines kept aside, compression, what cannot be opened. */
class JsonFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void should_keep_bad_lines_aside_and_read_the_others() throws IOException {
        Path file = folder.resolve("cases.jsonl");
        Files.writeString(file, line("D-1") + "\n{oops\n" + line("D-2") + "\n" + line("D 3") + "\n");
        List<CaseFileId> read = new ArrayList<>();
        List<String> aside = new ArrayList<>();

        JsonReader.caseFiles().read(file, one -> read.add(one.id()), rejection -> aside.add(rejection.raw()));

        assertThat(read).containsExactly(CaseFileId.of("D-1"), CaseFileId.of("D-2"));
        assertThat(aside).containsExactly("{oops", line("D 3"));
    }

    @Test
    void should_read_what_is_compressed_by_its_name() {
        Path file = folder.resolve("cases.jsonl.gz");
        CaseFile caseFile = JsonReader.caseFiles().document("sample", new StringReader(Samples.CASE_FILE));

        JsonWriter.caseFiles().writeAll(Stream.of(caseFile, caseFile), file);

        try (Stream<Entry<CaseFile>> entries = JsonReader.caseFiles().lines(file)) {
            assertThat(entries).containsExactly(new Entry.Accepted<>(1, caseFile), new Entry.Accepted<>(2, caseFile));
        }
    }

    @Test
    void should_say_how_far_it_came_in_a_truncated_file() throws IOException {
        Path file = folder.resolve("cases.jsonl.gz");
        CaseFile caseFile = JsonReader.caseFiles().document("sample", new StringReader(Samples.CASE_FILE));
        JsonWriter.caseFiles().writeAll(Stream.generate(() -> caseFile).limit(1000), file);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> JsonReader.caseFiles().read(file, one -> {}, rejection -> {}))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageMatching("cases\\.jsonl\\.gz: cannot be read after line \\d+");
    }

    @Test
    void should_refuse_a_file_that_is_not_there() {
        assertThatThrownBy(() -> JsonReader.caseFiles().lines(folder.resolve("absent.jsonl")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("absent.jsonl: cannot be opened");
    }

    @Test
    void should_read_a_document_of_many_lines() throws IOException {
        Path file = folder.resolve("case.json");
        Files.writeString(file, "\uFEFF" + Samples.CASE_FILE.replace(",", ",\n  "));

        assertThat(JsonReader.caseFiles().document(file).acts()).hasSize(3);
    }

    private static String line(String id) {
        return Samples.json("{'id':'" + id + "','service':'iapr-numero-bleu'}");
    }
}
