package org.ecoute.rules.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** None of the hostile files loads, and none has an effect: seen from outside the Java that tried to load them. */
class HostileCorpusTest {
    private static final int AT_LEAST = 60;

    /** The value of a listening socket's state in the kernel's table. */
    private static final String LISTENING = "0A";

    @TempDir
    private Path folder;

    @Test
    void should_refuse_every_hostile_file_with_its_place_and_without_any_effect()
            throws IOException, URISyntaxException, InterruptedException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Path canary = Files.createDirectory(folder.resolve("canary"));
        try (ServerSocket called = new ServerSocket()) {
            called.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            new Corpus(corpus).write(canary, called.getLocalPort());
            Process java = java(corpus);
            Map<String, String> told = told(java);
            try {
                assertThat(java.isAlive()).as("the other Java still runs").isTrue();
                assertThat(java.descendants()).as("processes left").isEmpty();
                assertThat(listening(java)).as("sockets that listen").isEmpty();
                assertThat(told.remove("threads")).as("threads left").isEqualTo("[]");
                assertThat(canary).as("files made").isEmptyDirectory();
                assertThat(calls(called)).as("calls received").isZero();
            } finally {
                java.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
            assertAllRefused(told, corpus);
        }
    }

    private static void assertAllRefused(Map<String, String> told, Path corpus) throws IOException {
        try (Stream<Path> files = Files.list(corpus)) {
            assertThat(told).hasSize((int) files.count()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        }
        assertThat(told).allSatisfy((file, outcome) -> {
            assertThat(outcome).as(file).startsWith("REFUSED ").doesNotContain(" engine.");
            if (file.matches("[0-9].*\\.drl")) {
                assertThat(outcome).as(file).matches("REFUSED iapr/numero-bleu/.*:\\d+:\\d+ .*");
            }
        });
        System.out.println("hostile files: " + told.size() + " of " + told.size() + " refused, 0 effects");
    }

    private static Process java(Path corpus) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadAll.class.getName(),
                        corpus.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Map<String, String> told(Process java) throws IOException {
        Map<String, String> told = new LinkedHashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(java.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null && !line.equals("done"); line = lines.readLine()) {
            List<String> parts = List.of(line.split("\t", 2));
            assertThat(parts).as(line).hasSize(2);
            told.put(parts.get(0), parts.get(1));
        }
        return told;
    }

    /** Calls that wait to be answered. */
    private static int calls(ServerSocket called) throws IOException {
        called.setSoTimeout(50);
        try {
            called.accept().close();
            return 1;
        } catch (SocketTimeoutException nobody) {
            return 0;
        }
    }

    /** The sockets that belong to the process and listen, as the kernel of Linux tells them; elsewhere none is told. */
    private static List<String> listening(Process java) throws IOException {
        Path descriptors = Path.of("/proc", Long.toString(java.pid()), "fd");
        if (!Files.isDirectory(descriptors)) {
            return List.of();
        }
        List<String> own;
        try (Stream<Path> open = Files.list(descriptors)) {
            own = open.map(HostileCorpusTest::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.replaceAll("\\D", ""))
                    .toList();
        }
        return Stream.of("tcp", "tcp6")
                .map(table -> Path.of("/proc", Long.toString(java.pid()), "net", table))
                .filter(Files::exists)
                .flatMap(HostileCorpusTest::lines)
                .map(line -> line.strip().split("\\s+", -1))
                .filter(fields -> fields.length > 9 && fields[3].equals(LISTENING) && own.contains(fields[9]))
                .map(fields -> fields[1])
                .toList();
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException unreadable) {
            return Stream.of();
        }
    }
}
