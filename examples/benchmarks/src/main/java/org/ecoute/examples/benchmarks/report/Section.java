package org.ecoute.examples.benchmarks.report;

import java.util.List;

/** One part of the report, with measurements that belong together. */
public interface Section {
    /** One word, by which the command line asks for this part alone. */
    String name();

    /** What it is about, as a heading. */
    String title();

    /** Measures, in programs forked for it; takes minutes in full effort. */
    List<Row> measure(Effort effort);
}
