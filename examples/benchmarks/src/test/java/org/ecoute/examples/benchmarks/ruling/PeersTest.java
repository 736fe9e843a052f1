package org.ecoute.examples.benchmarks.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeersTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HAND_WRITTEN")
    void should_say_what_hand_written_java_says(Contestant contestant) {
        try (Peer hand = Contestant.HAND_WRITTEN.make();
                Peer peer = contestant.make()) {
            assertThat(Agreement.check(hand, peer, QuestionSpace.aroundTheCaps()))
                    .isGreaterThan(10_000);
        }
    }

    @Test
    void should_say_what_hand_written_java_says_at_every_value_of_every_counter() {
        try (Peer hand = Contestant.HAND_WRITTEN.make();
                Peer rules = Contestant.WORKED_OUT.make()) {
            assertThat(Agreement.check(hand, rules, QuestionSpace.whole())).isGreaterThan(900_000);
        }
    }
}
