package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ecoute.examples.service.database.DatabaseRole;
import org.ecoute.examples.service.database.DatabaseSettings;
import org.ecoute.examples.service.database.Databases;
import org.ecoute.examples.service.database.Work;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTest {
    @Test
    void should_keep_what_was_acknowledged_whatever_stops_the_machine() throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "embedded");
        try (Databases databases =
                Databases.open(new DatabaseSettings(Optional.empty(), folder, 0, Duration.ofSeconds(30)))) {
            Work work = databases.of(DatabaseRole.CLIENT);

            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                String value = work.of(
                        "",
                        jdbc -> jdbc.sql("SHOW " + setting).query(String.class).single());
                assertThat(value).as(setting).isEqualTo("on");
            }
        }
    }
}
