package org.ecoute.examples.benchmarks.ruling;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Questions answered one by one, each another than the last. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RulingBenchmark extends Asking {
    /** Who is asked. */
    @Param
    public Contestant contestant = Contestant.HAND_WRITTEN;

    private int next;

    @Override
    Contestant contestant() {
        return contestant;
    }

    /** One question. */
    @Benchmark
    public Object single() {
        next = (next + 1) & (QUESTIONS - 1);
        return ask(next);
    }
}
