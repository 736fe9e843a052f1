package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecoute.examples.service.jobs.DutyRaiser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DutyTest {
    private static final String LATER = "--ecoute.duties.raise-before=PT4H";
    private static final String EVERY = "--ecoute.duties.every=PT1H";

    @Test
    void should_list_the_duties_that_are_due_soon_the_most_urgent_first() {
        SetClock clock = new SetClock("2020-02-03T10:00:00Z");
        try (RunningService service = RunningService.start(TestDatabase.fresh(), clock)) {
            Story story = Story.open(service);

            JsonNode within = story.schemeLead().get("/api/duties?within=PT24H").json();
            JsonNode tooSoon =
                    story.schemeLead().get("/api/duties?within=PT22H").json();

            assertThat(within.at("/duties").findValuesAsString("kind"))
                    .containsExactlyInAnyOrder("CORRESPONDENT_DETAILS", "CONTACT", "REFERRAL_NOTICE");
            assertThat(within.at("/duties/0/due").stringValue()).isEqualTo("2020-02-04T10:00:00+01:00");
            assertThat(tooSoon.get("duties").isEmpty()).isTrue();
        }
    }

    @Test
    void should_raise_a_duty_before_it_is_late_and_once_whoever_looks_and_restarts() {
        String database = TestDatabase.fresh();
        SetClock clock = new SetClock("2020-02-03T10:00:00Z");
        List<String> files;
        try (RunningService one = RunningService.start(database, clock, LATER, EVERY);
                RunningService other = RunningService.start(database, clock, LATER, EVERY)) {
            files = IntStream.range(0, 8).mapToObj(i -> Story.open(one).id()).toList();
            raiseAtOnce(one, other);
            assertThat(raised(database)).isEmpty();

            clock.advance(Duration.ofHours(20));
            raiseAtOnce(one, other, one, other);

            assertThat(raised(database)).hasSize(3 * files.size()).doesNotHaveDuplicates();
            assertThat(TestDatabase.owner(database)
                            .sql("SELECT count(*) FROM raised_duty WHERE raised_at >= due")
                            .query(Long.class)
                            .single())
                    .as("raised too late")
                    .isZero();
        }
        try (RunningService restarted = RunningService.start(database, clock, LATER, EVERY)) {
            clock.advance(Duration.ofHours(10));
            restarted.part(DutyRaiser.class).raise();

            assertThat(raised(database)).hasSize(3 * files.size());
        }
    }

    @Test
    void should_raise_the_others_duties_if_one_case_file_cannot_be_judged() {
        String database = TestDatabase.fresh();
        SetClock clock = new SetClock("2020-02-04T08:00:00Z");
        try (RunningService service = RunningService.start(database, clock, LATER, EVERY)) {
            String broken = Story.open(service).id();
            String other = Story.open(service).id();
            TestDatabase.owner(database)
                    .sql("UPDATE case_file SET head = '{}' WHERE id = ?")
                    .param(broken)
                    .update();

            service.part(DutyRaiser.class).raise();

            assertThat(raised(database)).hasSize(3).allMatch(duty -> duty.startsWith(other));
            assertThat(service.as("auditor")
                            .get("/actuator/metrics/ecoute.duties.failed")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void should_not_raise_what_was_done_in_time() {
        String database = TestDatabase.fresh();
        SetClock clock = new SetClock("2020-02-04T08:00:00Z");
        try (RunningService service = RunningService.start(database, clock, LATER, EVERY)) {
            Story.open(service).allowed(Story.contact("2020-02-03T16:20:00+01:00"));

            service.part(DutyRaiser.class).raise();

            assertThat(raised(database)).hasSize(2).noneMatch(duty -> duty.contains("CONTACT"));
        }
    }

    private static void raiseAtOnce(RunningService... instances) {
        CompletableFuture.allOf(Stream.of(instances)
                        .map(one -> CompletableFuture.runAsync(
                                () -> one.part(DutyRaiser.class).raise()))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private static List<String> raised(String database) {
        return TestDatabase.owner(database)
                .sql("SELECT case_file || ' ' || clause || ' ' || kind || ' ' || owed_to FROM raised_duty")
                .query(String.class)
                .list();
    }
}
