package org.ecoute.model.json;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecoute.model.casefile.CaseFile;

/** Blocks of one case file each, so that tests can tell one from another by its line. */
final class OneLineBlocks {
    private static final byte[] LINE =
            Samples.json("{'id':'D-1','service':'iapr-numero-bleu'}").getBytes(StandardCharsets.UTF_8);

    private OneLineBlocks() {}

    /** So many blocks, the first with line 1. */
    static Stream<LineBlock<CaseFile>> of(int count) {
        TextDecoder<CaseFile> decoder = new TextDecoder<>(CaseFileShape.CASE_FILE);
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> new LineBlock<>("text", decoder, line, LINE, 0, LINE.length));
    }

    /** The line of such a block, read. */
    static long line(LineBlock<CaseFile> block) {
        AtomicLong line = new AtomicLong();
        block.entries(entry -> line.set(((Entry.Accepted<CaseFile>) entry).line()));
        return line.get();
    }

    /** Waits until something holds; a test that waits for what never comes fails after a minute. */
    static void waitUntil(BooleanSupplier holds) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It never came to hold.");
            }
            Thread.onSpinWait();
        }
    }
}
