package org.ecoute.examples.benchmarks.ruling;

import org.ecoute.rules.question.AnyQuestion;

/** Answers questions about referrals and sessions of the two IAPR lines. Asked by one thread. */
public interface Peer extends AutoCloseable {
    /** What this peer says to a question. */
    Answer answer(AnyQuestion question);

    /** The same in whichever form this peer gives it: nothing is copied where time is taken. */
    default Object ask(AnyQuestion question) {
        return answer(question);
    }

    @Override
    default void close() {}
}
