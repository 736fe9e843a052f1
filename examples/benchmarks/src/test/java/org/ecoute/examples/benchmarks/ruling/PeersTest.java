package org.ecoute.examples.benchmarks.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ecoute.examples.benchmarks.report.JmhRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeersTest {
    private static final int SAMPLE = 2_000;

    /** A sample, as some are slow; the benchmarks ask more before they measure. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HAND_WRITTEN")
    void should_say_what_hand_written_java_says(Contestant contestant) {
        try (Peer hand = Contestant.HAND_WRITTEN.make();
                Peer peer = contestant.make()) {
            assertThat(Agreement.check(hand, peer, QuestionSpace.sample(SAMPLE).stream()))
                    .isEqualTo(SAMPLE);
        }
    }

    @Test
    void should_say_what_hand_written_java_says_at_every_value_of_every_counter() {
        try (Peer hand = Contestant.HAND_WRITTEN.make();
                Peer rules = Contestant.WORKED_OUT.make()) {
            assertThat(Agreement.check(hand, rules, QuestionSpace.whole())).isGreaterThan(900_000);
        }
    }

    /** Of the contestants that take no time to make. */
    @Test
    void should_run_the_benchmarks() {
        JmhRun single = JmhRun.smoke(RulingBenchmark.class, "contestant", "HAND_WRITTEN", "REMEMBERED");
        JmhRun batches = JmhRun.smoke(BatchBenchmark.class);

        assertThat(List.of(
                        single.time("single", Contestant.HAND_WRITTEN),
                        single.allocated("single", Contestant.REMEMBERED),
                        batches.time("batch", Contestant.WORKED_OUT)))
                .allSatisfy(figure -> assertThat(figure.value()).isPositive());
    }
}
