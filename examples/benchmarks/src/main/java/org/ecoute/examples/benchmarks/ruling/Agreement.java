package org.ecoute.examples.benchmarks.ruling;

import java.util.Iterator;
import java.util.stream.Stream;
import org.ecoute.rules.question.AnyQuestion;

/** That two peers say the same. */
final class Agreement {
    private Agreement() {}

    /**
     * Asks both all questions.
     *
     * @return how many there were
     * @throws IllegalStateException at the first question to which they answer differently
     */
    static long check(Peer one, Peer other, Stream<AnyQuestion> questions) {
        long asked = 0;
        for (Iterator<AnyQuestion> each = questions.iterator(); each.hasNext(); asked++) {
            AnyQuestion question = each.next();
            Answer first = one.answer(question);
            Answer second = other.answer(question);
            if (!first.agreesWith(second)) {
                throw new IllegalStateException(question + ": one says " + first + ", the other " + second);
            }
        }
        return asked;
    }
}
