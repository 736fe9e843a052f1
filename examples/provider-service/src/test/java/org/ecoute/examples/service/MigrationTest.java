package org.ecoute.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that an earlier version of the service has left behind, with a case file in it. */
class MigrationTest {
    private static final String OLD_COLUMNS = "id, client, service, opened_by, opened_at, closed_at, version, head";
    private static final String ACT_COLUMNS = "case_file, seq, client, id, recorded_by, body, ruling";

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3"})
    void should_go_on_with_what_an_earlier_version_has_recorded(String earlier) {
        Story story = Story.open(RunningService.shared()).sessions(2);
        String before = story.read().body();
        String old = TestDatabase.fresh();
        Flyway.configure().dataSource(old, null, null).target(earlier).load().migrate();
        copy(story.id(), "case_file", OLD_COLUMNS, "id", old);
        copy(story.id(), "act", ACT_COLUMNS, "case_file", old);

        try (RunningService service = RunningService.start(old, new SetClock("2020-03-02T08:00:00Z"))) {
            Story found = Story.of(service, story.id());
            assertThat(found.read().body()).isEqualTo(before);
            assertThat(service.as("scheme-lead").get("/api/duties?within=PT1H").body())
                    .contains(story.id());
            found.allowed(Story.held("2020-02-20T18:00:00+01:00"));
            assertThat(service.as("scheme-lead")
                            .get("/api/reports/iapr-numero-bleu?from=2020-02-01&to=2020-02-29")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void should_leave_a_database_of_this_version_as_it_is() {
        Flyway flyway = Flyway.configure()
                .dataSource(RunningService.sharedDatabase(), null, null)
                .load();

        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        assertThat(flyway.info().pending()).isEmpty();
    }

    private static void copy(String id, String table, String columns, String key, String into) {
        // through JSON, by which PostgreSQL carries rows of any shape from one database to the other
        List<String> rows = TestDatabase.owner(RunningService.sharedDatabase())
                .sql("SELECT to_jsonb(t) FROM (SELECT " + columns + " FROM " + table + " WHERE " + key + " = ?) t")
                .param(id)
                .query(String.class)
                .list();
        JdbcClient target = TestDatabase.owner(into);
        rows.forEach(row -> target.sql("INSERT INTO " + table + " (" + columns + ") SELECT " + columns
                        + " FROM jsonb_populate_record(NULL::" + table + ", ?::jsonb)")
                .param(row)
                .update());
        assertThat(rows).isNotEmpty();
    }
}
