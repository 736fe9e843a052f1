package org.ecoute.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Cuts bytes into blocks of whole lines, each in an array of its own. A byte order mark at the beginning is skipped. */
final class LineBlocks<T> extends Spliterators.AbstractSpliterator<LineBlock<T>> {
    /** Some hundred usual case files: enough to be worth handing to another thread, little enough to hold several. */
    static final int USUAL = 1 << 19;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LINE_BREAKS = 0x0A0A_0A0A_0A0A_0A0AL;
    private static final long LOW_BITS = 0x7F7F_7F7F_7F7F_7F7FL;

    private final String source;
    private final InputStream in;
    private final TextDecoder<T> decoder;
    private final int usual;
    private byte[] begun = {};
    private long line = 1;

    private LineBlocks(String source, InputStream in, TextDecoder<T> decoder, int usual) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.source = source;
        this.in = in;
        this.decoder = decoder;
        this.usual = usual;
    }

    static <T> Stream<LineBlock<T>> stream(String source, InputStream in, TextDecoder<T> decoder) {
        return stream(source, in, decoder, USUAL);
    }

    /** The same with blocks of another size in bytes; one with a longer line is as long as that line. */
    static <T> Stream<LineBlock<T>> stream(String source, InputStream in, TextDecoder<T> decoder, int usual) {
        return StreamSupport.stream(new LineBlocks<>(source, in, decoder, usual), false)
                .onClose(() -> close(source, in));
    }

    /** Before the line break that ends the line, or the end. */
    static int lineEnd(byte[] bytes, int from, int end) {
        int stop = from;
        while (stop < end && bytes[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    @Override
    public boolean tryAdvance(Consumer<? super LineBlock<T>> action) {
        try {
            LineBlock<T> block = next();
            if (block != null) {
                action.accept(block);
            }
            return block != null;
        } catch (IOException e) {
            throw new UncheckedIOException(source + ": cannot be read after line " + (line - 1), e);
        }
    }

    private @Nullable LineBlock<T> next() throws IOException {
        byte[] bytes = Arrays.copyOf(begun, Math.max(usual, begun.length));
        int filled = fill(bytes, begun.length);
        int end = wholeLines(bytes, filled);
        while (end == 0 && filled == bytes.length && filled <= LineSplitter.LONGEST) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            filled = fill(bytes, filled);
            end = wholeLines(bytes, filled);
        }
        if (filled == 0) {
            return null;
        }
        begun = end == 0 ? afterOverlongLine() : Arrays.copyOfRange(bytes, end, filled);
        return block(bytes, end == 0 ? filled : end);
    }

    private LineBlock<T> block(byte[] bytes, int end) {
        boolean marked = line == 1
                && end >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        LineBlock<T> block = new LineBlock<>(source, decoder, line, bytes, marked ? BYTE_ORDER_MARK.length : 0, end);
        line += lines(bytes, end);
        return block;
    }

    private int fill(byte[] bytes, int from) throws IOException {
        return from + in.readNBytes(bytes, from, bytes.length - from);
    }

    /** Behind the last line break, or the end where nothing follows; 0 where the only line has only begun. */
    private static int wholeLines(byte[] bytes, int filled) {
        if (filled < bytes.length) {
            return filled;
        }
        int end = filled;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    /** Passes over the rest of a line of which enough is held to reject it; what follows it in the same read. */
    private byte[] afterOverlongLine() throws IOException {
        byte[] rest = in.readNBytes(usual);
        int stop = lineEnd(rest, 0, rest.length);
        while (stop == rest.length && rest.length > 0) {
            rest = in.readNBytes(usual);
            stop = lineEnd(rest, 0, rest.length);
        }
        return rest.length == 0 ? rest : Arrays.copyOfRange(rest, stop + 1, rest.length);
    }

    /** How many lines begin there; an over-long one that was cut off has no line break, and is one all the same. */
    private static long lines(byte[] bytes, int end) {
        long breaks = bytes[end - 1] == '\n' ? 0 : 1;
        int i = 0;
        for (; i <= end - Long.BYTES; i += Long.BYTES) {
            breaks += breaks((long) EIGHT_BYTES.get(bytes, i));
        }
        for (; i < end; i++) {
            breaks += bytes[i] == '\n' ? 1 : 0;
        }
        return breaks;
    }

    /** How many of eight bytes are line breaks, all at once: this is done of every byte, by the one thread that cuts. */
    private static int breaks(long bytes) {
        long zeroAtBreaks = bytes ^ LINE_BREAKS;
        return Long.bitCount(~((zeroAtBreaks & LOW_BITS) + LOW_BITS | zeroAtBreaks | LOW_BITS));
    }

    private static void close(String source, InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(source + ": cannot be closed", e);
        }
    }
}
