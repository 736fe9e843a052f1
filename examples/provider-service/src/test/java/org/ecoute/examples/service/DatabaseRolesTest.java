package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the database itself, connected as its roles: what they cannot reach, no defect of the service can tell. */
class DatabaseRolesTest {
    private static final String URL = RunningService.sharedDatabase();

    private static final RunningService SERVICE = RunningService.shared();
    private static Story story;

    @BeforeAll
    static void start() {
        story = Story.open(SERVICE).sessions(1);
        story.psychologist().put(story.path() + "/beneficiaries/B1/identity", "{\"name\":\"synthetic\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecoute_app", "ecoute_reporting", "ecoute_client"})
    void should_keep_identities_from_every_role_but_the_vaults(String role) {
        assertThatThrownBy(() -> as(role).sql("SELECT details FROM vault.identity")
                        .query(String.class)
                        .list())
                .rootCause()
                .hasMessageContaining("permission denied for schema vault");
    }

    @Test
    void should_keep_acts_from_the_vault() {
        assertThatThrownBy(() -> as("ecoute_vault")
                        .sql("SELECT body FROM act")
                        .query(String.class)
                        .list())
                .rootCause()
                .hasMessageContaining("permission denied for table act");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecoute_reporting", "ecoute_client"})
    void should_let_readers_write_nothing(String role) {
        assertThatThrownBy(
                        () -> as(role).sql("UPDATE case_file SET version = 0").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(
                        () -> as(role).sql("INSERT INTO act SELECT * FROM act").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE act SET body = ''", "DELETE FROM act", "TRUNCATE act", "DELETE FROM raised_duty"})
    void should_append_acts_and_duties_only_even_for_the_owner(String statement) {
        assertThatThrownBy(() -> TestDatabase.owner(URL).sql(statement).update())
                .rootCause()
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> as("ecoute_app").sql(statement).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecoute_app", "ecoute_reporting", "ecoute_client"})
    void should_show_no_row_of_another_client_whatever_is_asked(String role) {
        assertThat(caseFiles(role, "ministeres-sociaux")).contains(story.id());
        assertThat(caseFiles(role, RunningService.OTHER_CLIENT)).isEmpty();
        assertThat(as(role).sql("SELECT id FROM case_file").query(String.class).list())
                .isEmpty();
    }

    private static List<String> caseFiles(String role, String client) {
        PGSimpleDataSource source = source(role);
        source.setOptions("-c ecoute.client=" + client);
        return JdbcClient.create(source)
                .sql("SELECT id FROM case_file")
                .query(String.class)
                .list();
    }

    private static JdbcClient as(String role) {
        return JdbcClient.create(source(role));
    }

    private static PGSimpleDataSource source(String role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(URL);
        source.setUser(role);
        return source;
    }
}
