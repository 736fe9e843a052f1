package org.ecoute.reporting;

import java.util.Arrays;

/**
 * Which persons of one case file each cell is about: a bit for each, as somebody may be seen in a cell many times and
 * counts there once. Emptied for the next case file. Not thread-safe.
 */
final class PersonBits {
    private final int cells;
    private int words = 1;
    private long[] bits;
    private int[] touched = new int[64];
    private int count;

    PersonBits(int cells) {
        this.cells = cells;
        this.bits = new long[cells];
    }

    /** Makes room for the persons of a case file, and for one who is not named. */
    void begin(int persons) {
        int needed = persons / Long.SIZE + 1;
        if (needed > words) {
            words = needed;
            bits = new long[cells * words];
        }
    }

    void note(int cell, int[] persons) {
        boolean seen = false;
        for (int word = 0; word < words; word++) {
            seen |= bits[cell * words + word] != 0;
        }
        for (int person : persons) {
            bits[cell * words + person / Long.SIZE] |= 1L << person;
        }
        if (!seen) {
            touch(cell);
        }
    }

    /** Adds the number of persons of each cell to the counters, and forgets them. */
    void count(Counters counters, Counters.Kind kind) {
        for (int i = 0; i < count; i++) {
            int persons = 0;
            for (int word = touched[i] * words; word < (touched[i] + 1) * words; word++) {
                persons += Long.bitCount(bits[word]);
            }
            counters.add(kind, touched[i], persons);
        }
        forget();
    }

    /** Forgets whom it saw. */
    void forget() {
        for (int i = 0; i < count; i++) {
            Arrays.fill(bits, touched[i] * words, (touched[i] + 1) * words, 0);
        }
        count = 0;
    }

    private void touch(int cell) {
        if (count == touched.length) {
            touched = Arrays.copyOf(touched, 2 * count);
        }
        touched[count++] = cell;
    }
}
