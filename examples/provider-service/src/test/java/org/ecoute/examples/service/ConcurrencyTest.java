package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ecoute.examples.service.ApiClient.Reply;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {
    private static final int CLIENTS = 50;

    private static final RunningService SERVICE = RunningService.shared();

    @Test
    void should_hold_exactly_one_of_fifty_sessions_racing_for_the_last_place() throws Exception {
        Story story = Story.open(SERVICE).sessions(4);

        List<Reply> replies =
                Race.of(CLIENTS, i -> story.record(Story.held("2020-02-20T18:" + twoDigits(i) + ":00+01:00")));

        assertThat(statuses(replies, 201)).isOne();
        assertThat(statuses(replies, 409)).isEqualTo(CLIENTS - 1);
        assertThat(supportSessions(story)).isEqualTo(5);
    }

    @Test
    void should_plan_exactly_one_of_fifty_sessions_racing_for_the_last_place() throws Exception {
        Story story = Story.open(SERVICE).sessions(4);

        List<Reply> replies =
                Race.of(CLIENTS, i -> story.record(Story.session("2020-03-20T18:" + twoDigits(i) + ":00+01:00", "")));

        assertThat(statuses(replies, 201)).isOne();
        // the others come after it, where it depends on its outcome, or before it, where they would take its place
        assertThat(statuses(replies, 422) + statuses(replies, 409)).isEqualTo(CLIENTS - 1);
        assertThat(supportSessions(story)).isEqualTo(5);
    }

    @Test
    void should_let_one_writer_through_of_fifty_that_read_the_same_version() throws Exception {
        Story story = Story.open(SERVICE);
        String version = story.read().header("ETag");

        List<Reply> replies = Race.of(
                CLIENTS,
                i -> story.record(Story.contact("2020-02-03T16:" + twoDigits(i) + ":00+01:00"), "If-Match", version));

        assertThat(statuses(replies, 201)).isOne();
        assertThat(statuses(replies, 412)).isEqualTo(CLIENTS - 1);
    }

    @Test
    void should_record_once_what_fifty_clients_send_under_one_key() throws Exception {
        Story story = Story.open(SERVICE);
        String act = Story.contact("2020-02-03T16:20:00+01:00");

        List<Reply> replies = Race.of(CLIENTS, i -> story.record(act, "Idempotency-Key", "the-same"));

        assertThat(replies).extracting(Reply::body).containsOnly(replies.get(0).body());
        assertThat(story.read().json().get("acts").size()).isEqualTo(2);
    }

    private static long statuses(List<Reply> replies, int status) {
        return replies.stream().filter(reply -> reply.status() == status).count();
    }

    private static long supportSessions(Story story) {
        return story.read()
                .json()
                .get("acts")
                .valueStream()
                .filter(act -> act.get("type").stringValue().equals("session"))
                .count();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
