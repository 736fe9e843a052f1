package org.ecoute.rules.internal.engine;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which rules of a pack held, by their places; told by compiled rules in any order, and public because they call it. Not
 * thread-safe while they do.
 */
public final class HeldRules {
    private final long[] words;

    /** None of so many rules yet. */
    HeldRules(int rules) {
        this.words = new long[(rules + Long.SIZE - 1) / Long.SIZE];
    }

    /** Called by the compiled rule at this place. */
    public void rule(int place) {
        words[place / Long.SIZE] |= 1L << place;
    }

    /** The places, ascending. */
    int[] places() {
        return BitSet.valueOf(words).stream().toArray();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HeldRules held && Arrays.equals(words, held.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
