package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseOutageTest {
    @Test
    void should_answer_503_while_the_database_is_away_and_go_on_without_a_restart() throws Exception {
        Path data = Files.createTempDirectory(Path.of("target"), "outage");
        int port = FreePort.find();
        EmbeddedPostgres database = start(data, port);
        String url = database.getJdbcUrl("postgres", "postgres");
        long begun = System.nanoTime();
        try (RunningService service = RunningService.start(
                        url, new SetClock("2020-03-02T08:00:00Z"), "--ecoute.database.patience=1s");
                Load load = new Load(service.as("psychologist"), 4, 2000)) {
            awaitPlayed(load, 5);
            database.close();
            awaitUnavailable(load, 8);
            int playedBefore = load.played().size();
            database = start(data, port);
            awaitPlayed(load, playedBefore + 10);
            load.finish();

            List<String> played = load.played();
            JdbcClient owner = TestDatabase.owner(url);
            assertThat(count(owner, "SELECT count(*) FROM case_file")).isEqualTo(played.size());
            assertThat(count(owner, "SELECT count(*) FROM act")).isEqualTo((long) played.size() * Load.ACTS);
            assertThat(load.unavailable()).allSatisfy(reply -> {
                assertThat(reply.json().get("type").stringValue()).isEqualTo("urn:ecoute:problem:unavailable");
                assertThat(reply.header("Retry-After")).isEqualTo("2");
            });
            assertThat(new ApiClient(service.url(), "").get("/actuator/health").status())
                    .isEqualTo(200);
            System.out.printf(
                    "database stopped and started again: %d answers 503, then %s%n",
                    load.unavailable().size(), load.figures(Duration.ofNanos(System.nanoTime() - begun)));
        } finally {
            database.close();
        }
    }

    private static EmbeddedPostgres start(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
    }

    private static void awaitPlayed(Load load, int number) throws InterruptedException {
        for (int i = 0; load.played().size() < number; i++) {
            assertThat(i).as("load goes on").isLessThan(3600);
            Thread.sleep(50);
        }
    }

    private static void awaitUnavailable(Load load, int number) throws InterruptedException {
        for (int i = 0; load.unavailable().size() < number; i++) {
            assertThat(i).as("requests are answered by 503").isLessThan(3600);
            Thread.sleep(50);
        }
    }

    private static long count(JdbcClient database, String query) {
        return database.sql(query).query(Long.class).single();
    }
}
