package org.ecoute.examples.benchmarks.bilan;

import java.nio.file.Path;
import java.util.SortedMap;

/** Whoever counts the twelve tables of {@code tables.yaml}. */
enum Counting {
    ECOUTE("Écoute"),
    DUCKDB("DuckDB"),
    STREAMS("Java streams");

    private final String label;

    Counting(String label) {
        this.label = label;
    }

    /** Counts a file. */
    interface Counter {
        /** The figures above zero, by table, row and column. */
        SortedMap<Place, Long> count(Path caseFiles);
    }

    String label() {
        return label;
    }

    Counter make() {
        return switch (this) {
            case ECOUTE -> new CubeCounting();
            case DUCKDB -> new DuckDbCounting();
            case STREAMS -> new StreamCounting();
        };
    }
}
