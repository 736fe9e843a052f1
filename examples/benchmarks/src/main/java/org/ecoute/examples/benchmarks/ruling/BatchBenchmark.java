package org.ecoute.examples.benchmarks.ruling;

import java.util.concurrent.TimeUnit;
import org.ecoute.rules.question.AnyQuestion;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** A thousand questions in one go on one thread, no two of them alike and in no order, as an audit would ask them. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BatchBenchmark {
    private static final int QUESTIONS = 1 << 10;

    /** Who is asked. */
    @Param({"HAND_WRITTEN", "WORKED_OUT"})
    public Contestant contestant = Contestant.HAND_WRITTEN;

    private Peer peer = new HandWritten();
    private AnyQuestion[] questions = {};

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

    /** All questions; told by question. */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public void batch(Blackhole answers) {
        for (AnyQuestion question : questions) {
            answers.consume(peer.ask(question));
        }
    }
}
