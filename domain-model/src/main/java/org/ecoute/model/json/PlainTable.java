package org.ecoute.model.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values that were made last, by their text: codes and identifiers repeat from line to line, and are found here
 * without making a string or checking a form again. Bounded; thread-safe, as a lost entry is only made once more.
 *
 * @param <V> the values, immutable
 */
final class PlainTable<V> {
    private static final int SLOTS = 256;

    private final AtomicReferenceArray<@Nullable Slot<V>> slots = new AtomicReferenceArray<>(SLOTS);
    private final Function<String, @Nullable V> make;

    private static final class Slot<V> {
        private final byte[] text;
        private final V value;

        Slot(byte[] text, V value) {
            this.text = text;
            this.value = value;
        }
    }

    /**
     * A table without values.
     *
     * @param make makes a value from its text, or null where the text is none; nothing is kept then
     */
    PlainTable(Function<String, @Nullable V> make) {
        this.make = make;
    }

    /** The value of the current text; null where it is none. */
    @Nullable V find(PlainText in) {
        int place = (in.hash() ^ (in.hash() >>> 8)) & (SLOTS - 1);
        Slot<V> kept = slots.getAcquire(place);
        if (kept != null && in.isText(kept.text)) {
            return kept.value;
        }
        Slot<V> neighbour = slots.getAcquire(place ^ 1);
        if (neighbour != null && in.isText(neighbour.text)) {
            return neighbour.value;
        }
        V value = make.apply(in.text());
        if (value != null) {
            slots.setRelease(kept == null ? place : place ^ 1, new Slot<>(in.textBytes(), value));
        }
        return value;
    }
}
