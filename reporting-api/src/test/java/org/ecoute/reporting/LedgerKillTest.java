package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerKillTest {
    private static final int KILLS = Soak.times(5, 100);
    private static final int LONGEST_LIFE_MICROS = 60_000;

    @TempDir
    private Path folder;

    @Test
    void should_lose_nothing_acknowledged_and_keep_nothing_half_written_when_killed_at_any_moment() throws Exception {
        Path file = folder.resolve("bilans.ledger");
        Random random = new Random(20_261_122);
        List<String> acknowledged = new ArrayList<>();
        int torn = 0;
        int unacknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> before = ids(file);
            List<String> told = runAndKill(file, kill, random);
            acknowledged.addAll(told);
            try (HashChainFile chain = HashChainFile.open(file)) {
                List<String> now = chain.entries().stream().map(ChainLine::id).toList();
                assertThat(now.subList(0, before.size())).isEqualTo(before);
                assertThat(now).containsSubsequence(acknowledged);
                assertThat(chain.entries()).allSatisfy(LedgerKillTest::assertWhole);
                assertThat(now.size() - before.size() - told.size()).isBetween(0, 1);
                unacknowledged += now.size() - before.size() - told.size();
                torn += chain.setAside().isPresent() ? 1 : 0;
            }
        }
        System.out.printf(
                "ledger: killed %d times, %d releases acknowledged, 0 lost; %d last lines torn and set aside, %d whole"
                        + " but not yet acknowledged%n",
                KILLS, acknowledged.size(), torn, unacknowledged);
    }

    /** Every other one is killed from outside, the others halt in the middle of whatever they do. */
    private static List<String> runAndKill(Path file, int seed, Random random) throws Exception {
        boolean fromOutside = seed % 2 == 0;
        int life = random.nextInt(LONGEST_LIFE_MICROS);
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        file.toString(),
                        String.valueOf(seed),
                        String.valueOf(fromOutside ? -1 : life))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> told = new ArrayList<>();
        try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
            String first = out.readLine();
            assertThat(first).as("the writer's first release").isNotNull();
            told.add(first);
            if (fromOutside) {
                TimeUnit.MICROSECONDS.sleep(life);
                writer.toHandle()
                        .destroyForcibly(); // leaves what it has said to be read, as the process itself would not
            }
            readRest(out, told);
        } finally {
            writer.destroyForcibly();
        }
        assertThat(writer.waitFor()).as("exit code of a killed writer").isNotZero();
        return told;
    }

    /** A line without its end was being written when the writer died. */
    private static void readRest(BufferedReader out, List<String> told) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = out.read(); c >= 0; c = out.read()) {
            if (c == '\n') {
                told.add(line.toString());
                line.setLength(0);
            } else {
                line.append((char) c);
            }
        }
    }

    private static void assertWhole(ChainLine line) {
        assertThat(line.content()).startsWith("\"" + line.id() + " ").endsWith("\"");
        assertThat(line.computedHash()).isEqualTo(line.hash());
    }

    private static List<String> ids(Path file) throws IOException {
        try (HashChainFile chain = HashChainFile.open(file)) {
            return chain.entries().stream().map(ChainLine::id).toList();
        }
    }
}
