package org.ecoute.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Measures several programs in turns, so that a machine that is now faster, now slower is so for all of them. */
public final class Turns {
    private Turns() {}

    /**
     * Each one's median, in their order.
     *
     * @param programs each runs its program and answers the seconds
     * @param rounds how often each has its turn, 1 or more
     */
    public static List<Quantity> medians(List<DoubleSupplier> programs, int rounds) {
        List<List<Double>> seconds = programs.stream()
                .map(program -> (List<Double>) new ArrayList<Double>())
                .toList();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < programs.size(); i++) {
                seconds.get(i).add(programs.get(i).getAsDouble());
            }
        }
        return seconds.stream()
                .map(one -> one.stream().sorted().toList().get(rounds / 2))
                .map(median -> new Quantity(median, "s"))
                .toList();
    }
}
