package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecoute.examples.service.ApiClient.Reply;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityTest {
    private static final RunningService SERVICE = RunningService.shared();
    private static Story story;

    @BeforeAll
    static void start() {
        story = Story.open(SERVICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "eyJhbGciOiJub25lIn0.eyJyb2xlIjoicHN5Y2hvbG9naXN0IiwiY2xpZW50IjoiYSIsInN1YiI6ImEifQ."})
    void should_refuse_requests_without_a_good_token(String token) {
        Reply reply = new ApiClient(SERVICE.url(), token).get(story.path());

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.json().get("title").stringValue()).isEqualTo("Jeton absent ou non valable");
        assertThat(new ApiClient(SERVICE.url(), token).get("/actuator/metrics").status())
                .isEqualTo(401);
    }

    @Test
    void should_refuse_a_token_whose_claims_were_changed() {
        String[] token = RunningService.token("auditor", RunningService.CLIENT).split("\\.", -1);
        String[] other =
                RunningService.token("psychologist", RunningService.CLIENT).split("\\.", -1);

        assertThat(new ApiClient(SERVICE.url(), token[0] + "." + other[1] + "." + token[2])
                        .get(story.path())
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x'%20OR%20'1'='1",
                "D-1;DROP%20TABLE%20act",
                "..%2F..%2Fetc%2Fpasswd",
                "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "%00"
            })
    void should_find_nothing_by_injected_identifiers(String injected) {
        Reply reply = SERVICE.as("psychologist").get("/api/case-files/" + injected);

        assertThat(reply.status()).isIn(400, 404);
        assertThat(reply.body())
                .doesNotContain("script")
                .doesNotContain("passwd")
                .doesNotContain("SQL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/duties?within=PT1H'%20OR%20'1'='1",
                "/api/reports/iapr-numero-bleu'%20OR%20'1'='1?from=2020-02-01&to=2020-02-29",
                "/api/reports/iapr-numero-bleu?from=2020-02-01'--&to=2020-02-29",
                "/api/reports/iapr-numero-bleu?from=2020-02-01&to=2020-02-29&format=csv';DROP%20TABLE%20act",
                "/extranet/x'%20OR%20'1'='1"
            })
    void should_find_nothing_by_injected_questions(String question) {
        Reply reply = SERVICE.as("scheme-lead").get(question);

        assertThat(reply.status()).as(reply.toString()).isIn(400, 404);
        assertThat(reply.body()).doesNotContain("DROP").doesNotContain("'1'").doesNotContain("SQL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Idempotency-Key", "If-Match"})
    void should_record_nothing_by_injected_headers(String header) {
        String before = story.read().body();

        Reply reply =
                story.record(Story.contact("2020-02-03T16:20:00+01:00"), header, "1'); DELETE FROM case_file; --");

        assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
        assertThat(reply.body()).doesNotContain("DELETE");
        assertThat(story.read().body()).isEqualTo(before);
    }

    @Test
    void should_keep_injected_text_out_of_the_model_and_the_tables() {
        String injected = Story.opening().replace("\"36-45\"", "\"36-45'); DROP TABLE act; --\"");
        Reply reply = SERVICE.as("psychologist").post("/api/case-files", injected);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/field").stringValue()).isEqualTo("beneficiaries[0].ageBand");
        assertThat(reply.body()).doesNotContain("DROP");
        assertThat(story.read().status()).isEqualTo(200);
    }

    @Test
    void should_refuse_oversized_bodies_announced_or_not() {
        String large = "{\"type\":\"" + "x".repeat(70_000) + "\"}";

        assertThat(SERVICE.as("psychologist")
                        .post(story.path() + "/acts", large)
                        .status())
                .isEqualTo(413);
        assertThat(SERVICE.as("psychologist")
                        .postChunked(story.path() + "/acts", large)
                        .status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{", "null", "\"text\"", "{\"type\":1}", "{\"type\":\"session\",\"type\":\"session\"}"
            })
    void should_tell_what_is_wrong_with_a_body(String body) {
        Reply reply = SERVICE.as("psychologist").post(story.path() + "/acts", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("type").stringValue()).isEqualTo("urn:ecoute:problem:bad-request");
    }
}
