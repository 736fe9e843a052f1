package org.ecoute.examples.workbench;

import java.io.PrintWriter;

/** Standard output, answer by answer: each is handed on whole as soon as it is there. */
final class Output {
    private final PrintWriter out;

    Output(Console console) {
        this.out = console.out();
    }

    /** Where the answer is written; nothing is seen before {@link #done}. */
    PrintWriter writer() {
        return out;
    }

    /**
     * One answer is complete.
     *
     * @throws IllegalStateException if nobody takes it: a full disk or a closed pipe must not look like an answer
     */
    void done() {
        if (out.checkError()) {
            throw new IllegalStateException("standard output cannot be written");
        }
    }
}
