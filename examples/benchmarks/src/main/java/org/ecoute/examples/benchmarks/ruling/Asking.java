package org.ecoute.examples.benchmarks.ruling;

import org.ecoute.rules.question.AnyQuestion;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A contestant, and a thousand questions to ask, no two of them alike and in no order. */
@State(Scope.Thread)
public abstract class Asking {
    /** A power of two, so that the next place is found by a mask. */
    static final int QUESTIONS = 1 << 10;

    private Peer peer = new HandWritten();
    private AnyQuestion[] questions = {};

    /** Who is asked. */
    abstract Contestant contestant();

    /** Once before all measurements of one contestant. */
    @Setup(Level.Trial)
    public void prepare() {
        peer = contestant().make();
        questions = QuestionSpace.sample(QUESTIONS).toArray(AnyQuestion[]::new);
    }

    /** Once after them. */
    @TearDown(Level.Trial)
    public void close() {
        peer.close();
    }

    final Object ask(int place) {
        return peer.ask(questions[place]);
    }
}
