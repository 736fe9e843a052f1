package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ecoute.examples.service.ApiClient.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Plants made-up personal data wherever a caller can put text and looks for it in every log line and answer. */
@ExtendWith(OutputCaptureExtension.class)
class PrivacyTest {
    private static final String PLANTED = "Zyxwvut-Planted";

    @Test
    void should_repeat_planted_personal_data_in_no_log_and_no_error(CapturedOutput output) {
        List<Reply> errors = new ArrayList<>();
        try (RunningService service = RunningService.start(
                TestDatabase.fresh(), new SetClock("2020-03-02T08:00:00Z"), "--logging.level.root=INFO")) {
            Story story = Story.open(service);
            ApiClient psychologist = story.psychologist();
            Reply kept = psychologist.put(
                    story.path() + "/beneficiaries/B1/identity",
                    "{\"name\":\"" + PLANTED + "\",\"phone\":\"" + PLANTED + "\"}");
            assertThat(kept.status()).isEqualTo(204);

            errors.add(psychologist.put(story.path() + "/beneficiaries/" + PLANTED + "/identity", "{}"));
            errors.add(psychologist.put(story.path() + "/beneficiaries/B1/identity", "[\"" + PLANTED + "\"]"));
            errors.add(psychologist.get("/api/case-files/" + PLANTED));
            errors.add(psychologist.get(story.path() + "/views/" + PLANTED));
            errors.add(psychologist.get("/api/reports/" + PLANTED + "?from=2020-01-01&to=2020-12-31"));
            errors.add(psychologist.get("/api/reports/iapr-numero-bleu?from=" + PLANTED + "&to=2020-12-31"));
            errors.add(psychologist.get("/api/duties?within=" + PLANTED));
            errors.add(psychologist.get("/" + PLANTED));
            errors.add(psychologist.post("/api/case-files", Story.opening().replace("DIRECCTE", PLANTED + " ")));
            errors.add(
                    psychologist.post("/api/case-files", Story.opening().replace("\"gender\"", "\"" + PLANTED + "\"")));
            errors.add(psychologist.post("/api/case-files", Story.opening().replace("FEMALE", PLANTED)));
            errors.add(
                    psychologist.post("/api/case-files", Story.opening().replace("\"B1\"", "\"" + PLANTED + " x\"")));
            errors.add(story.record("{\"type\":\"" + PLANTED + "\"}"));
            errors.add(story.record("{\"" + PLANTED + "\":\"" + PLANTED + "\"}"));
            errors.add(story.record(PLANTED));
            errors.add(story.record(Story.contact(PLANTED)));
            errors.add(story.record(Story.contact("2020-02-03T16:20:00+01:00").replace("B1", PLANTED)));
            errors.add(story.record(Story.contact("2020-02-03T16:20:00+01:00"), "If-Match", PLANTED));
            errors.add(story.record(Story.contact("2020-02-03T16:20:00+01:00"), "Idempotency-Key", PLANTED + " x"));
            errors.add(psychologist.post(story.path() + "/acts/A1/outcome", "{\"" + PLANTED + "\":true}"));
            errors.add(psychologist.post(story.path() + "/acts/" + PLANTED + "/outcome", "{\"held\":true}"));
            errors.add(psychologist.post(story.path() + "/proposals/" + PLANTED + "/recording", ""));
        }

        assertThat(errors).allSatisfy(error -> {
            assertThat(error.status()).as(error.toString()).isBetween(400, 499);
            assertThat(error.body()).doesNotContainIgnoringCase(PLANTED);
        });
        assertThat(output.getAll()).contains("recorded");
        assertThat(output.getAll().lines().filter(line -> line.contains(PLANTED)))
                .isEmpty();
    }
}
