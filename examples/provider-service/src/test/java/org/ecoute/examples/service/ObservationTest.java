package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

@ExtendWith(OutputCaptureExtension.class)
class ObservationTest {
    @Test
    void should_tell_its_health_its_metrics_and_a_log_that_programs_read(CapturedOutput output) {
        try (RunningService service = RunningService.start(
                TestDatabase.fresh(), new SetClock("2020-03-02T08:00:00Z"), "--logging.level.root=INFO")) {
            Story story = Story.open(service).sessions(5);
            story.record(Story.held("2020-02-20T18:00:00+01:00"));

            ApiClient anybody = new ApiClient(service.url(), "");
            assertThat(anybody.get("/actuator/health/liveness")
                            .json()
                            .get("status")
                            .stringValue())
                    .isEqualTo("UP");
            assertThat(anybody.get("/actuator/health/readiness")
                            .json()
                            .get("status")
                            .stringValue())
                    .isEqualTo("UP");
            JsonNode refused = service.as("auditor")
                    .get("/actuator/metrics/ecoute.decisions?tag=outcome:refused")
                    .json();
            assertThat(refused.at("/measurements/0/value").doubleValue()).isEqualTo(1.0);
            assertThat(output.getOut().lines().filter(line -> line.contains(story.id())))
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith("{\"@timestamp\":") && line.contains("\"outcome\":\"recorded\""));
        }
    }
}
