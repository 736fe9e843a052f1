package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server that asks everybody for a password and whose owner of the database may create roles and no more. */
class RealServerTest {
    private static final String ROLES_WITHOUT_PASSWORD = """
            SELECT rolname FROM pg_authid WHERE rolname LIKE 'ecoute%' AND rolpassword IS NULL""";

    @Test
    void should_run_on_a_server_with_passwords_by_one_property() throws Exception {
        Path data = Files.createTempDirectory(Path.of("target"), "server");
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setPGStartupWait(Duration.ofMinutes(1))
                .start()) {
            JdbcClient admin = JdbcClient.create(server.getPostgresDatabase());
            admin.sql("CREATE ROLE owner LOGIN CREATEROLE PASSWORD 'synthetic-secret'")
                    .update();
            admin.sql("CREATE DATABASE service OWNER owner").update();
            // the administrator of this test keeps its trust
            Files.writeString(data.resolve("pg_hba.conf"), """
                    host all postgres 127.0.0.1/32 trust
                    host all all 127.0.0.1/32 scram-sha-256
                    """);
            admin.sql("SELECT pg_reload_conf()").query(Boolean.class).single();
            String place = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/service";
            String url = place + "?user=owner&password=synthetic-secret";

            String recorded;
            try (RunningService service = RunningService.start(url, new SetClock("2020-03-02T08:00:00Z"))) {
                recorded = Story.open(service).sessions(1).read().body();
            }
            try (RunningService again = RunningService.start(url, new SetClock("2020-03-02T08:00:00Z"))) {
                String id = TestDatabase.owner(url)
                        .sql("SELECT id FROM case_file")
                        .query(String.class)
                        .single();
                assertThat(Story.of(again, id).read().body()).isEqualTo(recorded);
            }
            assertThat(admin.sql(ROLES_WITHOUT_PASSWORD).query(String.class).list())
                    .isEmpty();
            assertThatThrownBy(() -> TestDatabase.owner(place + "?user=ecoute_app&password=synthetic-secret")
                            .sql("SELECT 1")
                            .query(Integer.class)
                            .single())
                    .rootCause()
                    .hasMessageContaining("password authentication failed");
        }
    }
}
