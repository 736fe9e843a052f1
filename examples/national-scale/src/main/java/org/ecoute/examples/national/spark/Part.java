package org.ecoute.examples.national.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What became of one split of the input.
 *
 * @param source the file that it is of; empty where records know their own
 * @param start where it begins there, in bytes
 * @param lines how many lines begin in it
 * @param rejected how many of them are no case files
 * @param keptIn the file that these were kept in, or null if there are none
 */
record Part(
        String source,
        long start,
        long lines,
        long rejected,
        @Nullable String keptIn) implements Serializable {}
