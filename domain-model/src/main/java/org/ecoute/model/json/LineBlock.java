package org.ecoute.model.json;

import java.nio.charset.StandardCharsets;
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
            PlainText in = new PlainText(bytes, from, end);
            T plain = decoder.plain(in);
            if (plain == null) {
                from = withCare(from, line, entries);
            } else {
                entries.accept(new Entry.Accepted<>(line, plain));
                from = in.place();
            }
        }
    }

    /** Reads the line that begins there, unless it is blank, and answers where the next one does. */
    private int withCare(int from, long line, Consumer<? super Entry<T>> entries) {
        int stop = LineBlocks.lineEnd(bytes, from, end);
        int to = stop > from && bytes[stop - 1] == '\r' ? stop - 1 : stop;
        if (!isBlank(from, to)) {
            String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            entries.accept(decoder.decodeWithCare(source, line, text));
        }
        return stop + 1;
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
