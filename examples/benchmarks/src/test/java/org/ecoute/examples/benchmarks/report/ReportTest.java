package org.ecoute.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void should_tell_of_each_goal_whether_it_is_met() {
        Report report = report(20, 250);

        assertThat(Markdown.of(report))
                .contains("| one ruling | 20.0 ns | by hand | 10.0 ns | 2.00 × as long | ≤ 3.00 | yes |")
                .contains("| most memory | 250 MiB |  | |  | ≤ 128 | **no** |");
        assertThat(Json.of(report))
                .containsSubsequence("\"one ruling\"", "\"atMost\" : 3.0", "\"met\" : true")
                .containsSubsequence("\"most memory\"", "\"atMost\" : 128.0", "\"met\" : false");
        assertThat(report.missed()).extracting(Row::what).containsExactly("most memory");
    }

    @Test
    void should_find_that_two_runs_agree_on_who_is_ahead() {
        assertThat(Order.compared(Json.of(report(20, 250)), Json.of(report(30, 90))))
                .isEqualTo("Both runs agree on who is ahead, in all of 1 comparisons.");
    }

    @Test
    void should_tell_where_two_runs_do_not_agree_on_who_is_ahead() {
        assertThat(Order.compared(Json.of(report(20, 250)), Json.of(report(9, 250))))
                .isEqualTo("The runs do not agree on who is ahead in 1 of 1 comparisons:"
                        + " made-up, one ruling beside by hand.");
    }

    @Test
    void should_not_ask_whether_a_contestant_is_ahead_of_itself() {
        assertThat(Order.compared(Json.of(grown(20)), Json.of(grown(9))))
                .isEqualTo("Both runs agree on who is ahead, in all of 0 comparisons.");
    }

    private static Report grown(double nanoseconds) {
        Row row = Row.timesAsLong(
                        "each of a thousand", new Quantity(nanoseconds, "ns"), "each of ten", new Quantity(10, "ns"))
                .ofOneContestant();
        return new Report("command", "machine", List.of(new Report.Measured("made-up", "Made-up", 1, List.of(row))));
    }

    private static Report report(double nanoseconds, double memory) {
        Quantity byHand = new Quantity(10, "ns");
        List<Row> rows = List.of(
                Row.timesAsLong("one ruling", new Quantity(nanoseconds, "ns"), "by hand", byHand)
                        .heldTo(Goal.atMost(3)),
                Row.alone("most memory", new Quantity(memory, "MiB")).heldTo(Goal.atMost(128)));
        return new Report("command", "machine", List.of(new Report.Measured("made-up", "Made-up", 1, rows)));
    }
}
