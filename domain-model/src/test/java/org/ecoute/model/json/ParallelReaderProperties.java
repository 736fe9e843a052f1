package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ecoute.model.casefile.CaseFile;

class ParallelReaderProperties {
    private static final TextDecoder<CaseFile> DECODER = new TextDecoder<>(CaseFileShape.CASE_FILE);
    private static final String GOOD = Samples.json("{'id':'D-1','service':'iapr-numero-bleu'}");

    @Property(tries = 300)
    void should_hand_over_what_one_thread_reads_in_the_order_of_the_lines(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 1, max = 300) int blockSize,
            @ForAll @IntRange(min = 1, max = 5) int threads) {
        List<Entry<CaseFile>> entries = new ArrayList<>();

        read(text, blockSize, threads, entries);

        assertThat(entries).isEqualTo(lineByLine(text));
    }

    @Property(tries = 300)
    void should_add_up_to_what_one_thread_counts(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 1, max = 300) int blockSize,
            @ForAll @IntRange(min = 1, max = 5) int threads) {
        List<AtomicLong> parts = read(text, blockSize, threads, new ArrayList<>());

        assertThat(parts).hasSizeBetween(1, threads);
        assertThat(parts.stream().mapToLong(AtomicLong::get).sum())
                .isEqualTo(lineByLine(text).size());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(GOOD, "", "{oops", "{\"id\":\"é\"}")
                .list()
                .ofMaxSize(40)
                .map(lines -> String.join("\n", lines));
    }

    /** Each thread counts lines in a number of its own; no two may change it at once. */
    private static List<AtomicLong> read(String text, int blockSize, int threads, List<Entry<CaseFile>> entries) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (Stream<LineBlock<CaseFile>> blocks = LineBlocks.stream("text", bytes, DECODER, blockSize)) {
            return JsonReader.caseFiles()
                    .parallel()
                    .threads(threads)
                    .read(blocks, AtomicLong::new, ParallelReaderProperties::entries, entries::addAll);
        }
    }

    private static List<Entry<CaseFile>> entries(AtomicLong count, LineBlock<CaseFile> block) {
        long before = count.get();
        List<Entry<CaseFile>> entries = new ArrayList<>();
        block.entries(entries::add);
        assertThat(count.compareAndSet(before, before + entries.size())).isTrue();
        return entries;
    }

    private static List<Entry<CaseFile>> lineByLine(String text) {
        try (Stream<Entry<CaseFile>> entries = JsonReader.caseFiles().lines("text", new StringReader(text))) {
            return entries.toList();
        }
    }
}
