package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kills the service under load, with its default database; 50 times by the profile {@code soak}. */
class KillTest {
    private static final int KILLS = Integer.getInteger("ecoute.kills", 3);
    private static final int PLAYED_BETWEEN = 8;
    private static final Path DATA = Path.of("target", "kill-data").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void should_lose_nothing_record_nothing_twice_and_miss_no_duty_when_killed_under_load() throws Exception {
        delete(DATA);
        long begun = System.nanoTime();
        try (ServiceProcess service =
                        ServiceProcess.start(DATA, "--ecoute.duties.every=PT1S", "--ecoute.duties.raise-before=PT48H");
                Load load = new Load(service.as("psychologist"), 4, KILLS * 200)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                awaitPlayed(load, kill * PLAYED_BETWEEN);
                service.killAndRestart();
            }
            load.finish();

            List<String> played = load.played();
            JdbcClient database = database();
            assertThat(count(database, "SELECT count(*) FROM case_file")).isEqualTo(played.size());
            assertThat(count(database, "SELECT count(*) FROM act")).isEqualTo((long) played.size() * Load.ACTS);
            assertThat(caseFilesWithEveryAct(database)).containsExactlyInAnyOrderElementsOf(played);
            long raised = awaitRaised(database, 2L * played.size());
            assertThat(raised).isEqualTo(2L * played.size());
            assertThat(count(database, "SELECT count(*) FROM raised_duty WHERE raised_at >= due"))
                    .as("raised too late")
                    .isZero();

            System.out.printf(
                    "killed %d times: %s; %d acts acknowledged and found once each, %d duties raised of %d, once each,"
                            + " %d requests cut off and sent again%n",
                    KILLS,
                    load.figures(Duration.ofNanos(System.nanoTime() - begun)),
                    played.size() * Load.ACTS,
                    raised,
                    2L * played.size(),
                    load.broken());
        }
    }

    private static void awaitPlayed(Load load, int number) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (load.played().size() < number) {
            assertThat(System.nanoTime()).as("load goes on").isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static List<String> caseFilesWithEveryAct(JdbcClient database) {
        return database.sql("SELECT case_file FROM act GROUP BY case_file HAVING count(*) = ?")
                .param(Load.ACTS)
                .query(String.class)
                .list();
    }

    /** Two of each case file stay open: the correspondent's details and the notice. The table's key counts each once. */
    private static long awaitRaised(JdbcClient database, long expected) throws InterruptedException {
        String query = "SELECT count(*) FROM raised_duty WHERE kind IN ('CORRESPONDENT_DETAILS', 'REFERRAL_NOTICE')";
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (count(database, query) < expected && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        return count(database, query);
    }

    private static long count(JdbcClient database, String query) {
        return database.sql(query).query(Long.class).single();
    }

    /** The default database tells its port where PostgreSQL always does. */
    private static JdbcClient database() throws IOException {
        String port = Files.readAllLines(DATA.resolve("postgres").resolve("postmaster.pid"))
                .get(3);
        return TestDatabase.owner("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
