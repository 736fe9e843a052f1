package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** Somebody edits a pack while the command watches it. */
class WatchTest {
    /** Long enough for the slowest machine; a passing test waits for none of it. */
    private static final int MOST_SECONDS = 120;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void should_run_again_on_every_save_and_live_through_files_that_cannot_be_used(@TempDir Path folder)
            throws Exception {
        SmallPack pack = SmallPack.in(folder);
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> watching =
                    one.submit(() -> Ecoute.run(console(), "test", folder.toString(), "--watch", "--lang", "en"));

            awaitRuns(1);
            assertThat(told(out)).contains("1 scenario passed");

            pack.replace(SmallPack.SCENARIOS, "verdict: REFUSED", "verdct: REFUSED");
            awaitRuns(2);
            assertThat(told(err)).contains("Maybe `verdict`.");

            pack.replace(SmallPack.SCENARIOS, "verdct: REFUSED", "verdict: ALLOWED");
            awaitRuns(3);
            assertThat(told(out)).contains("1 scenario, 1 failed").contains("expected Allowed (ALLOWED)");

            one.shutdownNow();
            assertThat(exitCode(watching)).isEqualTo(ExitCode.OTHERWISE);
        } finally {
            one.shutdownNow();
        }
    }

    private Console console() {
        return new Console(InputStream.nullInputStream(), Console.utf8(out), Console.utf8(err), Ansi.OFF, 100, false);
    }

    private static int exitCode(Future<Integer> watching)
            throws InterruptedException, ExecutionException, TimeoutException {
        return watching.get(MOST_SECONDS, TimeUnit.SECONDS);
    }

    private void awaitRuns(int runs) throws InterruptedException {
        for (int i = 0; i < MOST_SECONDS * 10 && told(err).split("Waiting", -1).length <= runs; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(told(err).split("Waiting", -1)).as("runs").hasSize(runs + 1);
    }

    private static String told(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
