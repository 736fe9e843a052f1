package org.ecoute.compliance.command;

import picocli.CommandLine.Help.Ansi;

/** Tells how far a long run is, on one line that is written over, where a terminal shows it. Not thread-safe. */
final class Progress {
    private static final int STEP = 100;

    private final Compliance compliance;
    private final String key;
    private long done;

    Progress(Compliance compliance, String key) {
        this.compliance = compliance;
        this.key = key;
    }

    void step() {
        done++;
        if (done % STEP == 0 && Ansi.AUTO.enabled()) {
            compliance.err().print("\r" + compliance.of(key, done));
            compliance.err().flush();
        }
    }

    void end() {
        if (done >= STEP && Ansi.AUTO.enabled()) {
            compliance.err().println();
        }
    }
}
