package org.ecoute.rules.internal.replay;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Remembers what was worked out for the first keys that came, as many as it may: for what takes few values, and takes
 * little to work out again. Thread-safe.
 *
 * @param <K> what the value depends on, and nothing else
 * @param <V> what is remembered
 */
final class FirstKept<K, V> {
    private final int most;
    private final Map<K, V> known = new ConcurrentHashMap<>();

    /** A memory of so many. */
    FirstKept(int most) {
        this.most = most;
    }

    /** What is known, or else worked out. */
    V of(K key, Supplier<V> work) {
        V remembered = known.get(key);
        if (remembered != null) {
            return remembered;
        }
        V fresh = work.get();
        if (known.size() < most) {
            known.put(key, fresh);
        }
        return fresh;
    }
}
