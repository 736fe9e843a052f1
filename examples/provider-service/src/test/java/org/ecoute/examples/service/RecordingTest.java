package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecoute.examples.service.ApiClient.Reply;
import org.junit.jupiter.api.Test;

class RecordingTest {
    private static final RunningService SERVICE = RunningService.shared();

    @Test
    void should_refuse_a_referral_by_the_agent_and_point_to_the_other_line() {
        String byAgent = Story.opening().replace("MANAGER", "AGENT");

        Reply refused = SERVICE.as("psychologist").post("/api/case-files", byAgent);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().at("/title").stringValue()).isEqualTo("Acte refusé");
        assertThat(refused.json().at("/ruling/findings/0/clause").stringValue()).isEqualTo("IAPR-BLEU-02");
        assertThat(refused.json().at("/ruling/redirectTo/0/service").stringValue())
                .isEqualTo("iapr-numero-vert");
    }

    @Test
    void should_refuse_a_sixth_session_grant_five_by_derogation_and_refuse_an_eleventh() {
        Story story = Story.open(SERVICE).sessions(5);

        Reply sixth = story.record(Story.held("2020-02-20T18:00:00+01:00"));
        assertThat(sixth.status()).isEqualTo(409);
        assertThat(sixth.json().at("/ruling/findings").toString()).contains("SESSION_CAP_REACHED");
        assertThat(sixth.json().at("/ruling/wouldChange/0/changes/0/attribute").stringValue())
                .isEqualTo("grantedByDerogation");

        assertThat(story.requestDerogation("2020-02-20T19:00:00+01:00", 5).status())
                .isEqualTo(201);
        assertThat(story.decideDerogation("2020-02-21T09:00:00+01:00", 6).status())
                .isEqualTo(409);
        assertThat(story.decideDerogation("2020-02-21T09:00:00+01:00", 5).status())
                .isEqualTo(201);
        for (int day = 22; day <= 26; day++) {
            story.allowed(Story.held("2020-02-" + day + "T18:00:00+01:00"));
        }
        assertThat(story.record(Story.held("2020-02-27T18:00:00+01:00")).status())
                .isEqualTo(409);
        story.allowed(Story.closure("2020-02-28T18:00:00+01:00"));
    }

    @Test
    void should_tell_problems_in_english_to_those_who_ask() {
        Reply refused = SERVICE.as("psychologist")
                .post(
                        "/api/case-files",
                        Story.opening().replace("MANAGER", "AGENT"),
                        "Accept-Language",
                        "en-GB,en;q=0.8");

        assertThat(refused.json().at("/title").stringValue()).isEqualTo("Act refused");
        assertThat(refused.json().at("/ruling/findings/0/message").stringValue())
                .startsWith("This person may not refer");
    }

    @Test
    void should_tell_which_facts_are_missing() {
        Story story = Story.open(SERVICE).sessions(0);

        Reply undetermined =
                story.record(Story.held("2020-02-10T18:00:00+01:00").replace(",\"duringWorkingTime\":false", ""));

        assertThat(undetermined.status()).isEqualTo(422);
        assertThat(undetermined.json().at("/ruling/missing").toString()).isEqualTo("[\"duringWorkingTime\"]");
    }

    @Test
    void should_answer_a_repeated_request_as_before_and_record_it_once() {
        Story story = Story.open(SERVICE);
        String act = Story.contact("2020-02-03T16:20:00+01:00");

        Reply first = story.record(act, "Idempotency-Key", "one");
        Reply again = story.record(act, "Idempotency-Key", "one");
        Reply other = story.record(Story.contact("2020-02-04T16:20:00+01:00"), "Idempotency-Key", "one");

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(story.read().json().get("acts").size()).isEqualTo(2);
    }

    @Test
    void should_give_nobody_the_answer_to_anothers_request() {
        Story story = Story.open(SERVICE).sessions(5);
        story.requestDerogation("2020-02-20T19:00:00+01:00", 5);
        String grant = "{\"type\":\"derogation-decision\",\"at\":\"2020-02-21T09:00:00+01:00\",\"beneficiary\":\"B1\","
                + "\"by\":\"SCHEME_LEAD\",\"granted\":5}";

        Reply leads = story.schemeLead().post(story.path() + "/acts", grant, "Idempotency-Key", "leads-own");
        Reply others = story.record(grant, "Idempotency-Key", "leads-own");

        assertThat(leads.status()).isEqualTo(201);
        assertThat(others.status()).isEqualTo(422);
        assertThat(others.body()).doesNotContain("ruling");
    }

    @Test
    void should_refuse_who_read_an_older_version() {
        Story story = Story.open(SERVICE);
        String version = story.read().header("ETag");
        story.allowed(Story.contact("2020-02-03T16:20:00+01:00"));

        Reply stale = story.record(Story.held("2020-02-10T18:00:00+01:00"), "If-Match", version);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().get("version").intValue()).isEqualTo(2);
    }

    @Test
    void should_keep_the_last_place_for_a_planned_session_until_its_outcome_is_told() {
        Story story = Story.open(SERVICE).sessions(4);
        Reply planned = story.record(Story.session("2020-03-05T18:00:00+01:00", ""));
        assertThat(planned.status()).isEqualTo(201);

        Reply after = story.record(Story.session("2020-03-06T18:00:00+01:00", ""));
        Reply before = story.record(Story.held("2020-02-28T18:00:00+01:00"));

        assertThat(after.status()).isEqualTo(422);
        assertThat(after.json().at("/ruling/missing").toString()).isEqualTo("[\"held\"]");
        assertThat(before.status()).isEqualTo(409);
        assertThat(before.json().get("type").stringValue()).isEqualTo("urn:ecoute:problem:displacing");
        assertThat(before.json().get("act")).isEqualTo(planned.json().get("act"));
    }

    @Test
    void should_append_an_outcome_and_give_the_place_back_if_it_was_not_held() {
        Story story = Story.open(SERVICE).sessions(4);
        String planned = story.record(Story.session("2020-03-02T08:30:00+01:00", ""))
                .json()
                .get("act")
                .stringValue();

        Reply told = story.psychologist().post(story.path() + "/acts/" + planned + "/outcome", "{\"held\":false}");
        Reply again = story.psychologist().post(story.path() + "/acts/" + planned + "/outcome", "{\"held\":true}");

        assertThat(told.status()).as(told.toString()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(400);
        story.allowed(Story.held("2020-03-02T08:50:00+01:00"));
    }

    @Test
    void should_keep_a_day_on_site_until_both_have_approved_and_record_it_once() {
        Reply opened = SERVICE.as("psychologist").post("/api/case-files", Story.alert());
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        Story crisis = Story.of(SERVICE, opened.json().get("caseFile").stringValue());
        bothDecide(crisis, 1);
        crisis.allowed(day(1));

        Reply waiting = crisis.record(day(2));
        assertThat(waiting.status()).as(waiting.toString()).isEqualTo(202);
        assertThat(waiting.json().at("/ruling/approvalBy").toString())
                .isEqualTo("[\"INTERNAL_REFERENT\",\"COORDINATING_PSYCHOLOGIST\"]");
        String recording = waiting.header("Location") + "/recording";
        assertThat(crisis.psychologist().post(recording, "").status()).isEqualTo(202);

        bothDecide(crisis, 2);
        assertThat(crisis.psychologist().post(recording, "").status()).isEqualTo(201);
        assertThat(crisis.psychologist().post(recording, "").status()).isEqualTo(404);
    }

    private static void bothDecide(Story crisis, int days) {
        String decision = "{\"type\":\"crisis-decision\",\"at\":\"2020-02-24T1" + days
                + ":30:00+01:00\",\"by\":[\"%s\"],\"severity\":\"HIGH\",\"days\":" + days + "}";
        Reply provider =
                crisis.psychologist().post(crisis.path() + "/acts", decision.formatted("COORDINATING_PSYCHOLOGIST"));
        Reply client = crisis.schemeLead().post(crisis.path() + "/acts", decision.formatted("INTERNAL_REFERENT"));
        assertThat(provider.status()).as(provider.toString()).isEqualTo(201);
        assertThat(client.status()).as(client.toString()).isEqualTo(201);
    }

    private static String day(int day) {
        return "{\"type\":\"on-site-day\",\"at\":\"2020-02-2" + (4 + day) + "T09:00:00+01:00\",\"day\":" + day
                + ",\"place\":\"ON_SITE\"}";
    }
}
