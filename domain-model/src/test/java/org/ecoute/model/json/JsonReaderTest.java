package org.ecoute.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.model.casefile.CaseFile;
import org.junit.jupiter.api.Test;

/** Lines: numbers, breaks, limits. */
class JsonReaderTest {
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
