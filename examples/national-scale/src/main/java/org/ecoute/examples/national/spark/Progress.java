package org.ecoute.examples.national.spark;

import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.util.LongAccumulator;

/** Tells after each split how far the work is. Called by one thread of Spark's. */
public final class Progress extends SparkListener {
    /** Takes what there is to tell. */
    public interface Told {
        /**
         * So much is done.
         *
         * @param splits that are done, of so many in all
         * @param caseFiles that were counted
         */
        void done(long splits, long of, long caseFiles);
    }

    private final LongAccumulator caseFiles;
    private final Told told;
    private int stage = -1;
    private long of;
    private long splits;

    Progress(LongAccumulator caseFiles, Told told) {
        this.caseFiles = caseFiles;
        this.told = told;
    }

    /** The first stage reads and counts; those after it add up and are soon over. */
    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted submitted) {
        if (stage < 0) {
            stage = submitted.stageInfo().stageId();
            of = submitted.stageInfo().numTasks();
        }
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd ended) {
        if (ended.stageId() == stage && ended.taskInfo().successful()) {
            told.done(++splits, of, caseFiles.value());
        }
    }
}
