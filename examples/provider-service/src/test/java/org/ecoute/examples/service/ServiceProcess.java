package org.ecoute.examples.service;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ecoute.examples.service.security.TokenCommand;

/** The service in a process of its own, with its default database, that can be killed. Always closed by its test. */
final class ServiceProcess implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(5);

    private final Path data;
    private final int port;
    private final List<String> program;
    private final List<String> arguments;
    private Process process;

    private ServiceProcess(Path data, List<String> program, List<String> arguments) throws IOException {
        this.data = data;
        this.port = FreePort.find();
        this.program = program;
        this.arguments = arguments;
        this.process = launch();
    }

    /** From the classes of this build. */
    static ServiceProcess start(Path data, String... more) throws IOException {
        return start(
                data,
                List.of("-cp", System.getProperty("java.class.path"), ProviderService.class.getName()),
                List.of(more));
    }

    /** From the jar. */
    static ServiceProcess start(Path data, Path jar) throws IOException {
        return start(data, List.of("-jar", jar.toString()), List.of());
    }

    private static ServiceProcess start(Path data, List<String> program, List<String> arguments) throws IOException {
        ServiceProcess service = new ServiceProcess(data, program, arguments);
        service.awaitReady();
        return service;
    }

    ApiClient as(String role) {
        String token = TokenCommand.token(List.of("--role", role, "--data", data.toString()));
        return new ApiClient(url(), token);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** As the kernel does it: nothing is told to the process, nothing is finished. */
    void killAndRestart() throws IOException, InterruptedException {
        process.destroyForcibly();
        process.waitFor();
        process = launch();
        awaitReady();
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx384m"));
        command.addAll(program);
        command.addAll(List.of("--server.port=" + port, "--ecoute.data=" + data));
        command.addAll(arguments);
        File log = data.resolveSibling(data.getFileName() + ".log").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private void awaitReady() {
        long end = System.nanoTime() + START.toNanos();
        ApiClient anybody = new ApiClient(url(), "");
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (anybody.get("/actuator/health/readiness").status() == 200) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (java.io.UncheckedIOException notYet) {
                // it does not listen yet
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("The service did not come up: see " + data + ".log");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
