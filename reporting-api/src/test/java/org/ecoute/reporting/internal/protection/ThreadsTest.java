package org.ecoute.reporting.internal.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A parallel stream that is started in a pool is worked on by that pool's threads. */
class ThreadsTest {
    private static final int LINES = 24;
    private static final int THRESHOLD = 11;

    @Test
    void should_mask_and_prove_the_same_whatever_the_number_of_threads() {
        Outcome alone = protectedBy(1);
        Outcome together = protectedBy(8);

        assertThat(alone.tables()).as("tables that prove").hasSizeGreaterThan(1);
        assertThat(together).isEqualTo(alone);
    }

    private record Outcome(List<Integer> shown, List<List<Long>> tables) {}

    private static Outcome protectedBy(int threads) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(ThreadsTest::outcome).join();
        } finally {
            pool.shutdown();
        }
    }

    private static Outcome outcome() {
        TwoWayTable table = TwoWayTable.of(THRESHOLD, counts());
        Protection protection = Protector.protect(table.problem());
        List<Integer> shown = IntStream.range(0, table.problem().size())
                .filter(protection::shows)
                .boxed()
                .toList();
        List<List<Long>> tables = new ArrayList<>();
        for (Witnesses witnesses : protection.witnesses()) {
            witnesses
                    .tables()
                    .forEach(values -> tables.add(IntStream.range(0, values.length)
                            .mapToObj(i -> values[i])
                            .toList()));
        }
        return new Outcome(shown, tables);
    }

    /** Few in most cells, so that more figures want witnesses than are looked at together. */
    private static long[][] counts() {
        Random random = new Random(LINES);
        long[][] counts = new long[LINES][LINES];
        for (long[] line : counts) {
            for (int i = 0; i < line.length; i++) {
                line[i] = (long) (60 * Math.pow(random.nextDouble(), 4));
            }
        }
        return counts;
    }
}
