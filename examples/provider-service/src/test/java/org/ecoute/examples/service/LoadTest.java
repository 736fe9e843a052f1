package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Prints requests a second and latency of proposing and recording, once the service is warm; more of it by {@code
 * -Decoute.load=2000}.
 */
class LoadTest {
    private static final int CASE_FILES = Integer.getInteger("ecoute.load", 40);

    /** A quarter as many are played before: what is slow while a JVM begins says nothing about the day. */
    private static final int WARMING = CASE_FILES / 4;

    private static final int CLIENTS = 8;

    @Test
    void should_record_every_case_file_of_a_bounded_load() throws Exception {
        try (RunningService service = RunningService.start(
                        TestDatabase.fresh(), new SetClock("2020-03-02T08:00:00Z"), "--logging.level.root=WARN");
                Load warming = new Load(service.as("psychologist"), CLIENTS, WARMING)) {
            warming.await();
            measure(service);
        }
    }

    private static void measure(RunningService service) throws Exception {
        try (Load load = new Load(service.as("psychologist"), CLIENTS, CASE_FILES)) {
            long begun = System.nanoTime();
            load.await();

            assertThat(load.played()).hasSize(CASE_FILES).doesNotHaveDuplicates();
            assertThat(load.unavailable()).isEmpty();
            System.out.println(
                    "load: " + CLIENTS + " clients, " + load.figures(Duration.ofNanos(System.nanoTime() - begun)));
        }
    }
}
