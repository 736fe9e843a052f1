package org.ecoute.reporting.internal.rounding;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * What takes the place of chance: a number from 0 to below 1 that depends on a name alone, so that the same figure is
 * rounded the same way every time, and as likely up as it is near to the upper multiple over many names.
 */
final class Draw {
    /** Draws are multiples of one over this. */
    static final long STEPS = 1 << 16;

    private Draw() {}

    /** The draw of a name, in steps. */
    static long of(String name) {
        CRC32 checksum = new CRC32();
        checksum.update(name.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue() % STEPS;
    }
}
