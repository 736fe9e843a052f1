package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ecoute.model.casefile.CaseFile;

class LineBlocksProperties {
    private static final TextDecoder<CaseFile> DECODER = new TextDecoder<>(CaseFileShape.CASE_FILE);
    private static final String GOOD = Samples.json("{'id':'D-1','service':'iapr-numero-bleu'}");

    @Property
    void should_read_in_blocks_what_is_read_line_by_line(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 200) int size) {
        assertThat(inBlocks(text, size)).isEqualTo(lineByLine(text));
    }

    @Example
    void should_reject_an_overlong_line_and_go_on() {
        String overlong = " ".repeat(LineSplitter.LONGEST + 1);

        assertThat(inBlocks(overlong + "\n" + GOOD, 1 << 16)).isEqualTo(lineByLine(overlong + "\n" + GOOD));
    }

    @Example
    void should_reject_an_overlong_last_line() {
        String overlong = GOOD + "\n" + " ".repeat(3 * LineSplitter.LONGEST);

        assertThat(inBlocks(overlong, 1 << 16)).isEqualTo(lineByLine(overlong));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        GOOD,
                        GOOD + " \t",
                        GOOD + "\r",
                        GOOD + "x",
                        GOOD + GOOD,
                        GOOD.replace(",", ",\r"),
                        "",
                        " ",
                        "\r",
                        "{oops",
                        "{\"id\":\"é\"}",
                        "\uFEFF")
                .list()
                .ofMaxSize(8)
                .flatMap(lines -> Arbitraries.of("\n", "\r\n").map(end -> String.join(end, lines)))
                .flatMap(text -> Arbitraries.of(text, text + "\n", "\uFEFF" + text));
    }

    private static List<Entry<CaseFile>> inBlocks(String text, int size) {
        List<Entry<CaseFile>> entries = new ArrayList<>();
        InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (Stream<LineBlock<CaseFile>> blocks = LineBlocks.stream("text", bytes, DECODER, size)) {
            blocks.forEach(block -> block.entries(entries::add));
        }
        return entries;
    }

    private static List<Entry<CaseFile>> lineByLine(String text) {
        try (Stream<Entry<CaseFile>> entries = JsonReader.caseFiles().lines("text", new StringReader(text))) {
            return entries.toList();
        }
    }
}
