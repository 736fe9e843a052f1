package org.ecoute.reporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/**
 * A process that adds releases to a chain until it is killed, and says on its output which ones were acknowledged. After
 * some microseconds it halts itself, if it is told how many; otherwise it waits to be killed.
 */
final class KilledWriter {
    private static final int LARGEST = 200_000;

    private KilledWriter() {}

    /** File, seed, microseconds to live after the first acknowledged release or -1. */
    public static void main(String[] args) throws IOException {
        Random random = new Random(Long.parseLong(args[1]));
        long life = Long.parseLong(args[2]);
        try (HashChainFile chain = HashChainFile.open(Path.of(args[0]))) {
            for (int i = 0; ; i++) {
                String id = args[1] + "-" + i;
                chain.append(id, content(id, random.nextInt(LARGEST)));
                System.out.println(id);
                System.out.flush();
                if (i == 0 && life >= 0) {
                    haltAfter(life);
                }
            }
        }
    }

    static String content(String id, int length) {
        return "\"" + id + " " + "x".repeat(length) + "\"";
    }

    private static void haltAfter(long micros) {
        Thread executioner = new Thread(() -> {
            long end = System.nanoTime() + micros * 1000;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            Runtime.getRuntime().halt(9);
        });
        executioner.setDaemon(true);
        executioner.start();
    }
}
