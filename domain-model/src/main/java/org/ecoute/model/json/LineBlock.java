package org.ecoute.model.json;

import java.util.function.Consumer;

/**
 * Some whole lines of a text, for callers with many threads: decoding is most of the work of reading, and any thread may
 * do it. Immutable; thread-safe.
 *
 * @param <T> what lines hold
 */
public final class LineBlock<T> {
    private final String source;
    private final TextDecoder<T> decoder;
    private final long firstLine;
    private final byte[] bytes;
    private final int start;
    private final int end;

    LineBlock(String source, TextDecoder<T> decoder, long firstLine, byte[] bytes, int start, int end) {
        this.source = source;
        this.decoder = decoder;
        this.firstLine = firstLine;
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    /** Reads the lines in their order and hands over each value or rejection; blank lines are skipped. */
    public void read(Consumer<? super T> accepted, Consumer<? super Rejection> rejected) {
        entries(entry -> entry.either(accepted, rejected));
    }

    /** Reads the lines in their order; blank lines are skipped. */
    public void entries(Consumer<? super Entry<T>> entries) {
        long line = firstLine;
        for (int from = start; from < end; line++) {
            int stop = LineBlocks.lineEnd(bytes, from, end);
            int to = stop > from && bytes[stop - 1] == '\r' ? stop - 1 : stop;
            if (!isBlank(from, to)) {
                entries.accept(decoder.decode(source, line, bytes, from, to));
            }
            from = stop + 1;
        }
    }

    /** An over-long line is none, whatever it holds. */
    private boolean isBlank(int from, int to) {
        if (to - from > LineSplitter.LONGEST) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(bytes[i])) {
                return false;
            }
        }
        return true;
    }
}
