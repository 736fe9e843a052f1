package org.ecoute.model.json;

import java.util.function.Consumer;

/**
 * What became of one line: a value or a rejection, never both.
 *
 * @param <T> what lines hold
 */
public sealed interface Entry<T> {
    /** Hands over the value or the rejection. */
    void either(Consumer<? super T> accepted, Consumer<? super Rejection> rejected);

    /**
     * A line that was read.
     *
     * @param line its number, counted from 1
     * @param value what it holds
     */
    record Accepted<T>(long line, T value) implements Entry<T> {
        @Override
        public void either(Consumer<? super T> accepted, Consumer<? super Rejection> rejected) {
            accepted.accept(value);
        }
    }

    /**
     * A line that could not be read and was kept aside.
     *
     * @param rejection why
     */
    record Rejected<T>(Rejection rejection) implements Entry<T> {
        @Override
        public void either(Consumer<? super T> accepted, Consumer<? super Rejection> rejected) {
            rejected.accept(rejection);
        }
    }
}
