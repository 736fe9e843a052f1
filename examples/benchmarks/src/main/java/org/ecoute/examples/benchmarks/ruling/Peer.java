package org.ecoute.examples.benchmarks.ruling;

import java.util.List;
import org.ecoute.rules.question.AnyQuestion;

/** Answers questions about referrals and sessions of the two IAPR lines. Asked by one thread. */
public interface Peer extends AutoCloseable {
    /** What this peer says to a question. */
    Answer answer(AnyQuestion question);

    /** What it says to many questions, in their order. */
    default List<Answer> answers(List<AnyQuestion> questions) {
        return questions.stream().map(this::answer).toList();
    }

    @Override
    default void close() {}
}
