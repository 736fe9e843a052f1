package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.ecoute.examples.service.vault.Erasure;
import org.junit.jupiter.api.Test;

class ErasureTest {
    private static final String REPORT = "/api/reports/iapr-numero-bleu?from=2020-01-01&to=2020-12-31&format=csv";

    @Test
    void should_erase_identities_some_time_after_closure_and_change_no_count() {
        String database = TestDatabase.fresh();
        SetClock clock = new SetClock("2020-03-02T08:00:00Z");
        try (RunningService service = RunningService.start(database, clock, "--ecoute.retention.after-closure=P90D")) {
            Story closed = Story.open(service).sessions(2);
            Story open = Story.open(service).sessions(1);
            closed.allowed(Story.closure("2020-03-01T10:00:00+01:00"));
            keep(closed);
            keep(open);

            assertThat(service.part(Erasure.class).erase()).isZero();
            clock.advance(Duration.ofDays(90));
            String before = report(service);
            long acts = acts(database);
            assertThat(service.part(Erasure.class).erase()).isOne();

            assertThat(identities(closed)).isEqualTo("{\"identities\":[]}");
            assertThat(identities(open)).contains("synthetic");
            assertThat(report(service)).isEqualTo(before);
            assertThat(acts(database)).isEqualTo(acts);
            assertThat(TestDatabase.owner(database)
                            .sql("SELECT case_file FROM vault.erasure")
                            .query(String.class)
                            .list())
                    .containsExactly(closed.id());
        }
    }

    @Test
    void should_keep_identities_if_the_closure_was_withdrawn() {
        SetClock clock = new SetClock("2020-03-02T08:00:00Z");
        try (RunningService service = RunningService.start(TestDatabase.fresh(), clock)) {
            Story story = Story.open(service).sessions(1);
            keep(story);
            String closure = story.record(Story.closure("2020-02-20T10:00:00+01:00"))
                    .json()
                    .get("act")
                    .stringValue();
            story.allowed(
                    "{\"type\":\"cancellation\",\"at\":\"2020-02-21T10:00:00+01:00\",\"of\":\"" + closure + "\"}");
            clock.advance(Duration.ofDays(120));

            assertThat(service.part(Erasure.class).erase()).isZero();
            assertThat(identities(story)).contains("synthetic");
        }
    }

    private static String report(RunningService service) {
        String csv = service.as("auditor").get(REPORT).body();
        assertThat(csv).contains("bleu.referrals");
        // the certificate of a second release names the first
        return csv.replaceAll("sha256:[0-9a-f]{64}", "");
    }

    private static long acts(String database) {
        return TestDatabase.owner(database)
                .sql("SELECT count(*) FROM act JOIN case_file ON act.case_file = case_file.id")
                .query(Long.class)
                .single();
    }

    private static void keep(Story story) {
        assertThat(story.psychologist()
                        .put(story.path() + "/beneficiaries/B1/identity", "{\"name\":\"synthetic\"}")
                        .status())
                .isEqualTo(204);
    }

    private static String identities(Story story) {
        return story.psychologist().get(story.path() + "/identities").body();
    }
}
