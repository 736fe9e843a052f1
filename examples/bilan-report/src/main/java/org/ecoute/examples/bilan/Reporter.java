package org.ecoute.examples.bilan;

import java.io.PrintStream;

/**
 * Tells on standard error how the work goes: one line that is written over on a terminal, plain lines where they are
 * asked for, nothing otherwise. Errors are always told. Not thread-safe.
 */
final class Reporter {
    private final PrintStream standardError;
    private final Messages messages;
    private final boolean asked;
    private final boolean terminal;
    private boolean lineOpen;

    Reporter(PrintStream standardError, Messages messages, boolean asked, boolean terminal) {
        this.standardError = standardError;
        this.messages = messages;
        this.asked = asked;
        this.terminal = terminal;
    }

    Messages messages() {
        return messages;
    }

    /** So many case files are done in a stage of the work. */
    void count(String stage, long done) {
        String text = messages.of("progress.count", messages.of(stage), done);
        if (terminal) {
            standardError.print("\r" + text);
            standardError.flush();
            lineOpen = true;
        } else if (asked) {
            standardError.println(text);
        }
    }

    /** Something worth a line of its own. */
    void tell(String key, Object... arguments) {
        if (terminal || asked) {
            error(messages.of(key, arguments));
        }
    }

    /** Something that must be told. */
    void error(String text) {
        if (lineOpen) {
            standardError.println();
            lineOpen = false;
        }
        standardError.println(text);
    }
}
