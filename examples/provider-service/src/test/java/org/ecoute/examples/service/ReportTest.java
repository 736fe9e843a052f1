package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.ecoute.examples.service.ApiClient.Reply;
import org.ecoute.reporting.Ledger;
import org.ecoute.reporting.Release;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final String FEBRUARY = "?from=2020-02-01&to=2020-02-29&format=csv";
    private static final String URL = TestDatabase.fresh();

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(URL, new SetClock("2020-03-02T08:00:00Z"), "--ecoute.database.patience=60s");
        IntStream.range(0, 12).forEach(i -> Story.open(service));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void should_say_the_same_about_a_period_that_is_over_whatever_is_recorded_later() {
        Reply first = report(FEBRUARY);
        int releases = releases().size();
        Story.open(service);

        Reply again = report(FEBRUARY);

        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(first.body()).contains("bleu.referrals", ",12,");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(releases()).as("saying it again is no release").hasSize(releases);
    }

    @Test
    void should_report_on_a_convention_that_is_over() {
        try (RunningService later = RunningService.start(TestDatabase.fresh(), new SetClock("2023-01-09T08:00:00Z"))) {
            Story.open(later);

            assertThat(later.as("scheme-lead")
                            .get("/api/reports/iapr-numero-bleu" + FEBRUARY)
                            .status())
                    .isEqualTo(200);
            assertThat(later.as("scheme-lead")
                            .get("/api/reports/iapr-numero-bleu?from=2022-01-01&to=2022-12-31")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void should_keep_every_release_in_one_chain_when_many_ask_at_once() throws Exception {
        List<Reply> replies =
                Race.of(4, i -> report("?from=2020-01-0" + (i % 2 + 1) + "&to=2020-02-2" + i + "&format=json"));

        assertThat(replies).extracting(Reply::status).containsOnly(200);
        assertThat(replies).allSatisfy(reply -> assertThat(reply.body()).contains("PROTECTED"));
        Ledger chain = Ledger.inMemory();
        releases().forEach(chain::append);
        assertThat(chain.releases()).isNotEmpty().allMatch(release -> release.threshold() == 11);
    }

    @Test
    void should_let_out_no_figure_about_a_few_persons() {
        Story.open(service).sessions(2);

        Reply running = report("?from=2020-01-15&to=2020-12-31&format=csv");

        // held back as a whole, or with the few masked; a refusal never tells the figure it is about
        assertThat(running.status()).as(running.toString()).isIn(200, 409);
        assertThat(running.body()).doesNotContain(",2,", "which is now");
    }

    @Test
    void should_refuse_another_clients_service_and_one_that_nobody_knows() {
        assertThat(service.as("scheme-lead", RunningService.OTHER_CLIENT)
                        .get("/api/reports/iapr-numero-bleu" + FEBRUARY)
                        .json()
                        .get("type")
                        .stringValue())
                .isEqualTo("urn:ecoute:problem:other-client");
        assertThat(service.as("auditor").get("/api/reports/unknown" + FEBRUARY).status())
                .isEqualTo(400);
    }

    private static Reply report(String query) {
        return service.as("scheme-lead").get("/api/reports/iapr-numero-bleu" + query);
    }

    private static List<Release> releases() {
        return TestDatabase.owner(URL)
                .sql("SELECT body FROM report_release ORDER BY number")
                .query(String.class)
                .list()
                .stream()
                .map(Release::parse)
                .toList();
    }
}
