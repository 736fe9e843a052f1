package org.ecoute.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReaderTest {
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
    void should_number_lines_from_one_and_count_blank_ones() {
        String text = "\n" + line("D-1") + "\n  \t\n{oops\n";

        assertThat(lineNumbers(text)).containsExactly(2L, 4L);
    }

    @Test
    void should_skip_a_byte_order_mark_and_take_windows_line_breaks() {
        assertThat(accepted("\uFEFF" + line("D-1") + "\r\n" + line("D-2") + "\r\n"))
                .hasSize(2);
    }

    @Test
    void should_keep_the_raw_line_without_its_windows_line_break() {
        assertThat(rejections("{oops\r\n")).extracting(Rejection::raw).containsExactly("{oops");
    }

    @Test
    void should_read_a_last_line_without_line_break() {
        assertThat(accepted(line("D-1") + "\n" + line("D-2"))).hasSize(2);
    }

    @Test
    void should_let_malformed_bytes_spoil_their_own_line_alone() {
        byte[] bytes = (line("D-1") + "\n" + line("D-?") + "\n" + line("D-2")).getBytes(UTF_8);
        bytes[new String(bytes, UTF_8).indexOf('?')] = (byte) 0xE9;

        try (Stream<Entry<CaseFile>> entries = JsonReader.caseFiles().lines("bytes", new ByteArrayInputStream(bytes))) {
            assertThat(entries.map(entry -> entry instanceof Entry.Accepted)).containsExactly(true, false, true);
        }
    }

    @Test
    void should_read_lines_only_as_they_are_asked_for() {
        Reader endless = new Endless(line("D-1") + "\n");

        try (Stream<Entry<CaseFile>> entries = JsonReader.caseFiles().lines("endless", endless)) {
            assertThat(entries.limit(1000)).hasSize(1000);
        }
    }

    @Test
    void should_reject_an_overlong_line_without_holding_it_and_go_on() {
        String overlong = " ".repeat(LineSplitter.LONGEST + 1);

        assertThat(rejections(overlong + "\n{oops"))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.message())
                                    .isEqualTo("text, line 1, column 1: found more than 16777216 characters."
                                            + " Maybe a line break is missing between two values.");
                            assertThat(first.raw()).hasSize(LineSplitter.KEPT);
                        },
                        second -> assertThat(second.line()).isEqualTo(2));
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

    @Test
    void should_say_line_and_column_in_a_document() {
        String document = Samples.json("{\n  'id': 'D-1',\n  'servise': 'iapr-numero-bleu'\n}\n");

        assertThatThrownBy(() -> JsonReader.caseFiles().document("case.json", new StringReader(document)))
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        rejected -> assertThat(rejected.rejection().problems()).hasSize(2))
                .hasMessage("case.json, line 3, column 3: servise: found an unknown field. Maybe service.\n"
                        + "case.json, line 1, column 1: service: found nothing. It is required."
                        + " Use text, such as \"iapr-numero-bleu\".");
    }

    @Test
    void should_refuse_an_empty_document() {
        assertThatThrownBy(() -> JsonReader.caseFiles().document("case.json", new StringReader("")))
                .hasMessageContaining("There is no JSON value here");
    }

    @Test
    void should_read_a_single_act_without_its_case_file() {
        String text = Samples.json("{'at':'2020-02-03T16:20:00+01:00','beneficiary':'B1','type':'contact'}");

        Act act = JsonReader.acts().document("act.json", new StringReader(text));

        assertThat(act.type()).isEqualTo(ActType.CONTACT);
    }

    @Test
    void should_take_an_instant_without_seconds() {
        String text = Samples.json("{'type':'crisis-cell','at':'2020-10-24T14:00+02:00'}");

        Act act = JsonReader.acts().document("act.json", new StringReader(text));

        assertThat(act.at()).hasToString("2020-10-24T14:00+02:00");
    }

    @Test
    void should_hold_a_proposed_act_to_the_beneficiaries_of_its_case_file() {
        String line = Samples.json("{'id':'Q 1','act':{'type':'contact','at':'2020-02-03T16:20:00+01:00',"
                + "'beneficiary':'B7'},'case':" + Samples.CASE_FILE + "}");

        assertThatThrownBy(() -> JsonReader.proposedActs().document("questions.jsonl", new StringReader(line)))
                .hasMessageEndingWith("act.beneficiary: found \"B7\". The case file has the beneficiaries B1.");
    }

    private static String line(String id) {
        return Samples.json("{'id':'" + id + "','service':'iapr-numero-bleu'}");
    }

    private static List<Entry<CaseFile>> entries(String text) {
        try (Stream<Entry<CaseFile>> entries = JsonReader.caseFiles().lines("text", new StringReader(text))) {
            return entries.toList();
        }
    }

    private static List<CaseFile> accepted(String text) {
        List<CaseFile> accepted = new ArrayList<>();
        entries(text).forEach(entry -> entry.either(accepted::add, rejection -> {}));
        return accepted;
    }

    private static List<Rejection> rejections(String text) {
        List<Rejection> rejections = new ArrayList<>();
        entries(text).forEach(entry -> entry.either(value -> {}, rejections::add));
        return rejections;
    }

    private static List<Long> lineNumbers(String text) {
        return entries(text).stream()
                .map(entry -> entry instanceof Entry.Accepted<CaseFile> accepted
                        ? accepted.line()
                        : ((Entry.Rejected<CaseFile>) entry).rejection().line())
                .toList();
    }

    /** Repeats a text for ever. */
    private static final class Endless extends Reader {
        private final String text;
        private int next;

        Endless(String text) {
            this.text = text;
        }

        @Override
        public int read(char[] buffer, int from, int length) {
            for (int i = from; i < from + length; i++) {
                buffer[i] = text.charAt(next++ % text.length());
            }
            return length;
        }

        @Override
        public void close() {}
    }
}
