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
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ecoute.model.casefile.CaseFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How reading ends where something fails: the caller is told, and no thread is left. */
@Timeout(120)
class ParallelReaderFailureTest {
    private static final int THREADS = 3;
    private static final int BLOCKS = 10_000;
    private static final long BAD = 7;

    private final Set<Thread> workers = ConcurrentHashMap.newKeySet();
    private final AtomicInteger begun = new AtomicInteger();
    private final List<Long> handedOver = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void should_leave_no_thread() {
        assertThat(workers).isNotEmpty().noneMatch(Thread::isAlive);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void should_throw_what_the_work_has_thrown_once_all_before_is_handed_over(Throwable failure) {
        assertThatThrownBy(() -> read(BLOCKS, failing(failure), handedOver::add))
                .isSameAs(failure);

        assertThat(handedOver).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(begun).hasValueLessThan(BLOCKS / 2);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void should_throw_what_the_taker_of_results_has_thrown(Throwable failure) {
        assertThatThrownBy(() -> read(BLOCKS, line -> {}, failing(failure))).isSameAs(failure);

        assertThat(begun).hasValueLessThan(BLOCKS / 2);
    }

    @Test
    void should_throw_what_was_thrown_instead_of_making_a_part() {
        IllegalStateException failure = new IllegalStateException("no second part");
        AtomicInteger parts = new AtomicInteger();

        assertThatThrownBy(() -> JsonReader.caseFiles()
                        .parallel()
                        .threads(THREADS)
                        .read(
                                OneLineBlocks.of(BLOCKS),
                                () -> {
                                    if (parts.incrementAndGet() == 2) {
                                        OneLineBlocks.waitUntil(() -> !workers.isEmpty());
                                        throw failure;
                                    }
                                    return "first part";
                                },
                                (part, block) -> workers.add(Thread.currentThread()),
                                added -> {}))
                .isSameAs(failure);
    }

    @Test
    void should_say_how_far_it_came_in_a_file_that_breaks_off() throws IOException {
        Path file = folder.resolve("cases.jsonl.gz");
        CaseFile caseFile = JsonReader.caseFiles().document("sample", new StringReader(Samples.CASE_FILE));
        JsonWriter.caseFiles().writeAll(Stream.generate(() -> caseFile).limit(BLOCKS), file);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> JsonReader.caseFiles()
                        .parallel()
                        .threads(1)
                        .read(
                                List.of(file),
                                () -> "no part",
                                (part, block) -> workers.add(Thread.currentThread()),
                                added -> {}))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageMatching("cases\\.jsonl\\.gz: cannot be read after line [1-9]\\d*");
    }

    @Test
    void should_end_work_that_waits_and_stay_interrupted() {
        Thread caller = Thread.currentThread();
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();

        assertThatThrownBy(() -> read(
                        BLOCKS,
                        line -> {
                            OneLineBlocks.waitUntil(() -> begun.get() == THREADS);
                            caller.interrupt();
                            try {
                                never.await();
                            } catch (InterruptedException e) {
                                ended.incrementAndGet();
                            }
                        },
                        handedOver::add))
                .isInstanceOf(CancellationException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(ended).hasValue(THREADS);
        assertThat(handedOver).isEmpty();
    }

    @Test
    void should_notice_an_interruption_where_it_need_not_wait() {
        AtomicInteger done = new AtomicInteger();

        assertThatThrownBy(() -> read(
                        2,
                        line -> {
                            OneLineBlocks.waitUntil(() -> begun.get() == 2);
                            done.incrementAndGet();
                        },
                        line -> {
                            OneLineBlocks.waitUntil(() -> done.get() == 2);
                            handedOver.add(line);
                            Thread.currentThread().interrupt();
                        }))
                .isInstanceOf(CancellationException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(handedOver).containsExactly(1L);
    }

    static Stream<Throwable> failures() {
        return Stream.of(new IllegalStateException("line 7"), new StackOverflowError("line 7"));
    }

    private static Consumer<Long> failing(Throwable failure) {
        return line -> {
            if (line == BAD && failure instanceof Error error) {
                throw error;
            }
            if (line == BAD && failure instanceof RuntimeException exception) {
                throw exception;
            }
        };
    }

    private void read(int blocks, Consumer<Long> work, Consumer<Long> results) {
        JsonReader.caseFiles()
                .parallel()
                .threads(THREADS)
                .read(
                        OneLineBlocks.of(blocks),
                        () -> "no part",
                        (part, block) -> {
                            workers.add(Thread.currentThread());
                            begun.incrementAndGet();
                            long line = OneLineBlocks.line(block);
                            work.accept(line);
                            return line;
                        },
                        results);
    }
}
