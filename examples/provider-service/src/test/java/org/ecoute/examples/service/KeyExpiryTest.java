package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.ecoute.examples.service.jobs.KeyExpiry;
import org.junit.jupiter.api.Test;

class KeyExpiryTest {
    @Test
    void should_forget_an_answer_once_nobody_sends_its_request_again() {
        String database = TestDatabase.fresh();
        SetClock clock = new SetClock("2020-03-02T08:00:00Z");
        try (RunningService service = RunningService.start(database, clock, "--ecoute.idempotency.keep=P2D")) {
            Story story = Story.open(service);
            story.record(Story.contact("2020-02-03T16:20:00+01:00"), "Idempotency-Key", "first");
            clock.advance(Duration.ofDays(1));
            story.record(Story.contact("2020-02-03T16:20:00+01:00"), "Idempotency-Key", "second");
            assertThat(service.part(KeyExpiry.class).expire()).isZero();

            clock.advance(Duration.ofDays(1));

            assertThat(service.part(KeyExpiry.class).expire()).isOne();
            assertThat(TestDatabase.owner(database)
                            .sql("SELECT key FROM idempotency_key")
                            .query(String.class)
                            .list())
                    .containsExactly("second");
            assertThat(story.read().json().get("acts").size()).isEqualTo(3);
        }
    }
}
