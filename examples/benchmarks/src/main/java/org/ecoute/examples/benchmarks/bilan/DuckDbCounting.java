package org.ecoute.examples.benchmarks.bilan;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ecoute.examples.benchmarks.Resources;

/** DuckDB, told the columns that it needs: reads the file once into two tables and asks a query for each of the twelve. */
final class DuckDbCounting implements Counting.Counter {
    private static final String READ = """
            CREATE OR REPLACE TEMP TABLE files AS SELECT * FROM read_json('%s', format = 'newline_delimited', columns = {
                service: 'VARCHAR',
                beneficiaries: 'STRUCT(gender VARCHAR, "statutoryCategory" VARCHAR, "ageBand" VARCHAR, organisation VARCHAR, "workRegion" VARCHAR)[]',
                acts: 'STRUCT("type" VARCHAR, "by" VARCHAR, channel VARCHAR, grounds VARCHAR[], kind VARCHAR, modality VARCHAR, held BOOLEAN)[]'})
            """;
    private static final String PERSONS =
            "CREATE OR REPLACE TEMP TABLE persons AS SELECT one.* FROM (SELECT unnest(beneficiaries) AS one FROM files)";
    private static final String ACTS =
            "CREATE OR REPLACE TEMP TABLE acts AS SELECT service, one.* FROM (SELECT service, unnest(acts) AS one FROM files)";

    @Override
    public SortedMap<Place, Long> count(Path caseFiles) {
        SortedMap<Place, Long> figures = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String step : List.of(READ.formatted(caseFiles), PERSONS, ACTS)) {
                statement.execute(step);
            }
            for (String line :
                    Resources.text(DuckDbCounting.class, "tables.tsv").lines().toList()) {
                int tab = line.indexOf('\t');
                add(statement, line.substring(0, tab), line.substring(tab + 1), figures);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return figures;
    }

    private static void add(Statement statement, String table, String query, SortedMap<Place, Long> figures)
            throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                figures.put(new Place(table, rows.getString(1), rows.getString(2)), rows.getLong(3));
            }
        }
    }
}
