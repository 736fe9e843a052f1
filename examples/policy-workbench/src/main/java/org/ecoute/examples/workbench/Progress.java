package org.ecoute.examples.workbench;

import java.io.PrintWriter;
import org.ecoute.examples.workbench.text.Messages;

/** Tells how far a long run is, on one line that is written over, if somebody watches. Not thread-safe. */
final class Progress {
    private static final int STEP = 500;

    private final PrintWriter err;
    private final boolean watched;
    private final Messages messages;
    private long done;
    private boolean lineOpen;

    Progress(Console console, Messages messages) {
        this.err = console.err();
        this.watched = console.watched();
        this.messages = messages;
    }

    /** One more is done. */
    void step() {
        done++;
        if (watched && done % STEP == 0) {
            err.print("\r" + messages.of("progress", done));
            err.flush();
            lineOpen = true;
        }
    }

    /** Something that must be told, on a line of its own. */
    void tell(String text) {
        end();
        err.println(text);
        err.flush();
    }

    /** Leaves the line. */
    void end() {
        if (lineOpen) {
            err.println();
            err.flush();
            lineOpen = false;
        }
    }
}
