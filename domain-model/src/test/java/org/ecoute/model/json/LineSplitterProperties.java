package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.ecoute.model.json.LineSplitter.TextLine;

class LineSplitterProperties {
    @Property
    void should_split_as_if_the_whole_text_were_there(
            @ForAll @Chars({'\n', '\r'}) @CharRange(from = 'a', to = 'd') String text,
            @ForAll @IntRange(min = 1, max = 4) int atOnce)
            throws IOException {
        List<String> expected = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        if (expected.get(expected.size() - 1).isEmpty()) {
            expected.remove(expected.size() - 1);
        }

        assertThat(lines(new LineSplitter(new InPieces(text, atOnce))))
                .extracting(TextLine::text)
                .containsExactlyElementsOf(expected.stream()
                        .map(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
                        .toList());
    }

    @Property
    void should_find_the_line_after_an_overlong_one(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 11, max = 50) String overlong,
            @ForAll @IntRange(min = 1, max = 60) int atOnce)
            throws IOException {
        LineSplitter splitter = new LineSplitter(new InPieces(overlong + "\nnext", atOnce), 10);

        assertThat(lines(splitter))
                .satisfiesExactly(
                        first -> assertThat(first.whole()).isFalse(),
                        second -> assertThat(second).isEqualTo(new TextLine(2, "next", true)));
    }

    private static List<TextLine> lines(LineSplitter splitter) throws IOException {
        List<TextLine> lines = new ArrayList<>();
        for (TextLine line = splitter.next(); line != null; line = splitter.next()) {
            lines.add(line);
        }
        return lines;
    }

    /** Gives a few characters at a time, as slow sources do. */
    private static final class InPieces extends StringReader {
        private final int atOnce;

        InPieces(String text, int atOnce) {
            super(text);
            this.atOnce = atOnce;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            return super.read(buffer, from, Math.min(length, atOnce));
        }
    }
}
