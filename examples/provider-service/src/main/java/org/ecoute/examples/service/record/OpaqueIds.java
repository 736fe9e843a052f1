package org.ecoute.examples.service.record;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Identifiers that tell nothing and can be read out over the telephone. */
final class OpaqueIds {
    /** Without letters that are taken for digits or for each other. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OpaqueIds() {}

    /** A new one; 58 random bits, and the table's key refuses what chance would still give twice. */
    static String next(String prefix) {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining("", prefix + "-", ""));
    }
}
