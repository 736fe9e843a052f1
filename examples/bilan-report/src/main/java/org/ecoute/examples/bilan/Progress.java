package org.ecoute.examples.bilan;

/** Counts the case files that are done in a stage of the work, and tells it now and then. Not thread-safe. */
final class Progress {
    private static final int STEP = 100;

    private final Reporter reporter;
    private final String stage;
    private long done;

    /**
     * Nothing is done yet.
     *
     * @param stage the key of its message
     */
    Progress(Reporter reporter, String stage) {
        this.reporter = reporter;
        this.stage = stage;
    }

    void add(int caseFiles) {
        long before = done;
        done += caseFiles;
        if (done / STEP > before / STEP) {
            reporter.count(stage, done);
        }
    }

    long done() {
        return done;
    }
}
