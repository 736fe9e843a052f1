package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Starts what the README tells to start; runs after packing. */
class RunnableJarIT {
    private static final Path JAR = Path.of("target", "provider-service.jar").toAbsolutePath();

    @Test
    void should_start_from_its_jar_alone_and_mint_its_tokens() throws Exception {
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "jar-data");
        try (ServiceProcess service = ServiceProcess.start(data, JAR)) {
            Process command = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-jar",
                            JAR.toString(),
                            "token",
                            "--role",
                            "psychologist",
                            "--data",
                            data.toString())
                    .start();
            String token = new String(command.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

            ApiClient psychologist = new ApiClient(service.url(), token.strip());

            assertThat(psychologist.post("/api/case-files", Story.opening()).status())
                    .isEqualTo(201);
        }
    }
}
