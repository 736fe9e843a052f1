package org.ecoute.examples.benchmarks.report;

import java.util.List;
import java.util.Optional;

/**
 * The whole of one run.
 *
 * @param command what was run
 * @param machine what it was run on
 * @param sections what was measured
 */
public record Report(String command, String machine, List<Measured> sections) {
    /**
     * A section and its rows.
     *
     * @param name of the section
     * @param title of the section
     * @param seconds how long measuring took
     * @param rows what was found
     */
    public record Measured(String name, String title, long seconds, List<Row> rows) {}

    /** Measures all sections, one after the other. */
    public static Report of(String command, List<Section> sections, Effort effort) {
        return new Report(
                command,
                Machine.described(),
                sections.stream().map(section -> measured(section, effort)).toList());
    }

    private static Measured measured(Section section, Effort effort) {
        long start = System.nanoTime();
        List<Row> rows = section.measure(effort);
        return new Measured(section.name(), section.title(), (System.nanoTime() - start) / 1_000_000_000, rows);
    }

    /** The rows that have a goal and miss it. */
    public List<Row> missed() {
        return sections.stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.met().equals(Optional.of(false)))
                .toList();
    }
}
