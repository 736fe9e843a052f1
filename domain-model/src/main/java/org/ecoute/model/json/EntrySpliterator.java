package org.ecoute.model.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ecoute.model.json.LineSplitter.TextLine;
import org.jspecify.annotations.Nullable;

/** The lines of a text that are not blank, decoded one by one. */
final class EntrySpliterator<T> extends Spliterators.AbstractSpliterator<Entry<T>> {
    private final String source;
    private final LineSplitter lines;
    private final TextDecoder<T> decoder;

    private EntrySpliterator(String source, LineSplitter lines, TextDecoder<T> decoder) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.source = source;
        this.lines = lines;
        this.decoder = decoder;
    }

    static <T> Stream<Entry<T>> stream(String source, Reader text, TextDecoder<T> decoder) {
        return StreamSupport.stream(new EntrySpliterator<>(source, new LineSplitter(text), decoder), false)
                .onClose(() -> close(source, text));
    }

    @Override
    public boolean tryAdvance(Consumer<? super Entry<T>> action) {
        TextLine line = nextFilled();
        if (line == null) {
            return false;
        }
        action.accept(decoder.decode(source, line));
        return true;
    }

    private @Nullable TextLine nextFilled() {
        try {
            TextLine line = lines.next();
            while (line != null && line.whole() && line.text().isBlank()) {
                line = lines.next();
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(source + ": cannot be read after line " + lines.number(), e);
        }
    }

    private static void close(String source, Reader text) {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(source + ": cannot be closed", e);
        }
    }
}
