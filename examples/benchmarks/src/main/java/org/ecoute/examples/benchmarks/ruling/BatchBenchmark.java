package org.ecoute.examples.benchmarks.ruling;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All questions in one go on one thread, as an audit would ask them. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BatchBenchmark extends Asking {
    /** Who is asked. */
    @Param({"HAND_WRITTEN", "WORKED_OUT"})
    public Contestant contestant = Contestant.HAND_WRITTEN;

    @Override
    Contestant contestant() {
        return contestant;
    }

    /** All questions; told by question. */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public void batch(Blackhole answers) {
        for (int i = 0; i < QUESTIONS; i++) {
            answers.consume(ask(i));
        }
    }
}
