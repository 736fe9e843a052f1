package org.ecoute.examples.benchmarks.ruling;

import java.util.concurrent.TimeUnit;
import org.ecoute.rules.question.AnyQuestion;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Questions answered one by one, each another than the last. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RulingBenchmark {
    /** A power of two, so that the next place is found by a mask. */
    static final int QUESTIONS = 1 << 10;

    /** Who is asked. */
    @Param
    public Contestant contestant = Contestant.HAND_WRITTEN;

    private Peer peer = new HandWritten();
    private AnyQuestion[] questions = {};
    private int next;

    /** Once before all measurements of one contestant. */
    @Setup(Level.Trial)
    public void prepare() {
        peer = contestant.make();
        questions = QuestionSpace.sample(QUESTIONS).toArray(AnyQuestion[]::new);
    }

    /** Once after them. */
    @TearDown(Level.Trial)
    public void close() {
        peer.close();
    }

    /** One question. */
    @Benchmark
    public Object single() {
        next = (next + 1) & (QUESTIONS - 1);
        return peer.ask(questions[next]);
    }
}
