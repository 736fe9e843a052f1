package org.ecoute.examples.workbench;

import java.io.PrintWriter;
import org.ecoute.examples.workbench.text.Messages;

/** Tells how far a long run is, on one line that is written over, if somebody watches. Not thread-safe. */
final class Progress {
    private static final int STEP = 500;
    private static final int HUNDREDTHS = 100;

    private final PrintWriter err;
    private final boolean watched;
    private final Messages messages;
    private final long total;
    private long done;
    private boolean lineOpen;

    Progress(Console console, Messages messages) {
        this(console, messages, 0);
    }

    /** Progress of a run whose length is known; each hundredth is told. */
    Progress(Console console, Messages messages, long total) {
        this.total = total;
        this.err = console.err();
        this.watched = console.watched();
        this.messages = messages;
    }

    /** One more is done. */
    void step() {
        done++;
        long every = total == 0 ? STEP : Math.max(1, total / HUNDREDTHS);
        if (watched && (done % every == 0 || done == total)) {
            err.print("\r" + (total == 0 ? messages.of("progress", done) : messages.of("progress.of", done, total)));
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
