package org.ecoute.compliance.internal.generation;

import java.util.stream.Stream;

/** One way of changing one thing of a history. */
@FunctionalInterface
interface Edits {
    /** Pairs of histories that differ in this one thing; whether the rules tell them apart is for others to see. */
    Stream<Pair> of(Replayed base);
}
