package org.ecoute.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.casefile.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read, in which order, and by whom. */
class ParallelReaderTest {
    private static final int THREADS = 3;
    private static final int BLOCKS = 200;
    private static final ParallelReader<CaseFile> READER =
            JsonReader.caseFiles().parallel().threads(THREADS);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void should_read_files_one_after_the_other_and_number_the_lines_of_each() throws IOException {
        Path one = Files.writeString(folder.resolve("one.jsonl"), line("D-1") + "\n\n{oops\n");
        Path two = Files.writeString(folder.resolve("two.jsonl"), "{oops\n" + line("D-2"));
        List<String> read = new ArrayList<>();

        READER.read(List.of(one, two), () -> "no part", (part, block) -> told(block), read::addAll);

        assertThat(read).containsExactly("D-1", "one.jsonl:3", "two.jsonl:1", "D-2");
    }

    @Test
    void should_read_what_is_compressed_by_its_name() {
        Path file = folder.resolve("cases.jsonl.gz");
        try (Stream<Entry<CaseFile>> sample = Stream.of(JsonReader.caseFiles().line("text", 1, line("D-7")))) {
            JsonWriter.caseFiles().writeAll(sample.map(entry -> ((Entry.Accepted<CaseFile>) entry).value()), file);
        }
        List<String> read = new ArrayList<>();

        READER.read(List.of(file), () -> "no part", (part, block) -> told(block), read::addAll);

        assertThat(read).containsExactly("D-7");
    }

    @Test
    void should_hand_over_a_slow_first_block_before_the_others_and_hold_few_of_them_meanwhile() {
        Thread caller = Thread.currentThread();
        AtomicInteger cut = new AtomicInteger();
        AtomicInteger cutMeanwhile = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        List<Long> handedOver = new ArrayList<>();

        READER.read(
                OneLineBlocks.of(BLOCKS).peek(block -> cut.incrementAndGet()),
                () -> "no part",
                (part, block) -> {
                    long line = OneLineBlocks.line(block);
                    if (line == 1) {
                        OneLineBlocks.waitUntil(
                                () -> done.get() >= THREADS && caller.getState() == Thread.State.WAITING);
                        cutMeanwhile.set(cut.get());
                    }
                    done.incrementAndGet();
                    return line;
                },
                handedOver::add);

        assertThat(cutMeanwhile).hasValueBetween(THREADS + 1, 2 * THREADS + 1);
        assertThat(handedOver)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, BLOCKS).boxed().toList());
    }

    @Test
    void should_work_on_named_daemon_threads_and_hand_over_on_the_calling_one() {
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        Set<Thread> takers = ConcurrentHashMap.newKeySet();

        READER.read(
                OneLineBlocks.of(BLOCKS),
                () -> "no part",
                (part, block) -> workers.add(Thread.currentThread()),
                added -> takers.add(Thread.currentThread()));

        assertThat(takers).containsExactly(Thread.currentThread());
        assertThat(workers).hasSizeBetween(1, THREADS).allSatisfy(worker -> {
            assertThat(worker.isDaemon()).isTrue();
            assertThat(worker.getName()).matches("ecoute-reader-[1-3]");
            assertThat(worker.isAlive()).isFalse();
        });
    }

    @Test
    void should_work_on_as_many_blocks_at_once_as_there_are_threads() {
        AtomicInteger begun = new AtomicInteger();

        List<AtomicInteger> parts = READER.read(
                OneLineBlocks.of(THREADS),
                AtomicInteger::new,
                (part, block) -> {
                    begun.incrementAndGet();
                    OneLineBlocks.waitUntil(() -> begun.get() == THREADS);
                    return part.incrementAndGet();
                },
                count -> {});

        assertThat(parts).extracting(AtomicInteger::get).containsExactly(1, 1, 1);
    }

    @Test
    void should_give_one_part_of_nothing_where_there_is_nothing_to_read() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.jsonl"));

        assertThat(READER.read(List.of(empty), () -> "a part", (part, block) -> told(block), told -> {}))
                .containsExactly("a part");
    }

    @Test
    void should_refuse_to_read_without_a_thread() {
        assertThatThrownBy(() -> READER.threads(0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("threads: found 0");
    }

    /** The case files of a block, and where its bad lines are. */
    private static List<String> told(LineBlock<CaseFile> block) {
        List<String> told = new ArrayList<>();
        block.read(
                one -> told.add(one.id().value()), rejection -> told.add(rejection.source() + ":" + rejection.line()));
        return told;
    }

    private static String line(String id) {
        return Samples.json("{'id':'" + id + "','service':'iapr-numero-bleu'}");
    }
}
