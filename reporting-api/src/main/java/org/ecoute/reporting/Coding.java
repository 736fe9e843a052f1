package org.ecoute.reporting;

import java.util.function.Consumer;

/**
 * Tells the codes that a {@link Dimension} has for something counted. Asked once for each thing that is counted, millions
 * of times in a national report: it hands codes over one by one, so that the common single code costs no list and no
 * stream. Implementations are pure and thread-safe.
 */
@FunctionalInterface
public interface Coding {
    /**
     * Hands over every code, in any order; a code may come several times, and none may come.
     *
     * @param observation the thing counted
     * @param codes takes them
     */
    void tell(Observation observation, Consumer<String> codes);
}
