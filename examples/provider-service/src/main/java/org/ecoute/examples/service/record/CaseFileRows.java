package org.ecoute.examples.service.record;

import java.io.StringReader;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.examples.service.security.Caller;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.json.JsonWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Case files and acts in their tables. Acts are inserted and never changed; the database holds that, too. */
public final class CaseFileRows {
    private static final String COLUMNS = "SELECT id, version, opened_by, head FROM case_file ";

    private CaseFileRows() {}

    /** A case file; empty if there is none or it is another client's. */
    public static Optional<StoredCaseFile> find(JdbcClient jdbc, String id) {
        return one(jdbc, id, "WHERE id = ?");
    }

    /** The same, held against other writers until the transaction ends: who comes second judges what the first did. */
    public static Optional<StoredCaseFile> lock(JdbcClient jdbc, String id) {
        return one(jdbc, id, "WHERE id = ? FOR UPDATE");
    }

    /** The latest case files, the last opened first. */
    public static List<StoredCaseFile> latest(JdbcClient jdbc, int most) {
        return stored(
                jdbc,
                jdbc.sql(COLUMNS + "ORDER BY opened_at DESC, id LIMIT ?")
                        .param(most)
                        .query(Row.class)
                        .list());
    }

    /** Case files with a duty that is due until an instant, the most urgent first. */
    public static List<StoredCaseFile> owing(JdbcClient jdbc, Instant until, int most) {
        return stored(
                jdbc,
                jdbc.sql(COLUMNS + "WHERE first_due <= ? ORDER BY first_due, id LIMIT ?")
                        .params(utc(until), most)
                        .query(Row.class)
                        .list());
    }

    /** All case files of a service, read in pages as they are asked for. */
    public static Stream<CaseFile> each(JdbcClient jdbc, String service, int page) {
        return Stream.iterate(
                        page(jdbc, service, "", page),
                        rows -> !rows.isEmpty(),
                        rows -> page(jdbc, service, rows.get(rows.size() - 1).id(), page))
                .flatMap(rows -> stored(jdbc, rows).stream())
                .map(StoredCaseFile::caseFile);
    }

    private static List<Row> page(JdbcClient jdbc, String service, String after, int most) {
        return jdbc.sql(COLUMNS + "WHERE service = ? AND id > ? ORDER BY id LIMIT ?")
                .params(service, after, most)
                .query(Row.class)
                .list();
    }

    static void insert(JdbcClient jdbc, Caller caller, CaseFile opened, Instant at) {
        CaseFile head = CaseFile.builder().from(opened).acts(List.<Act>of()).build();
        jdbc.sql("INSERT INTO case_file (id, client, service, opened_by, opened_at, version, head)"
                        + " VALUES (?, ?, ?, ?, ?, 0, ?)")
                .params(
                        opened.id().value(),
                        caller.client(),
                        opened.service().value(),
                        caller.subject(),
                        utc(at),
                        JsonWriter.caseFiles().text(head))
                .update();
    }

    static void append(JdbcClient jdbc, Caller caller, String caseFile, int seq, Entry entry) {
        Act act = entry.act();
        jdbc.sql("INSERT INTO act (case_file, seq, client, id, proposal, recorded_by, body, ruling)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        caseFile,
                        seq,
                        caller.client(),
                        act.id().orElseThrow().value(),
                        entry.proposal().orElse(null),
                        caller.role().code(),
                        JsonWriter.acts().text(act),
                        entry.ruling().orElse(null)))
                .update();
    }

    /** After acts were appended: the version, and since when it is closed. */
    static void update(JdbcClient jdbc, CaseFile caseFile, int version) {
        OffsetDateTime closed = Standing.closure(caseFile)
                .map(closure -> utc(closure.at().toInstant()))
                .orElse(null);
        jdbc.sql("UPDATE case_file SET version = :version, closed_at = :closed WHERE id = :id")
                .param("version", version)
                .param("closed", closed, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", caseFile.id().value())
                .update();
    }

    /** An instant as the driver takes it. */
    public static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Optional<StoredCaseFile> one(JdbcClient jdbc, String id, String where) {
        return stored(jdbc, jdbc.sql(COLUMNS + where).param(id).query(Row.class).list()).stream()
                .findFirst();
    }

    /** With their acts, which are read by one statement for all. */
    private static List<StoredCaseFile> stored(JdbcClient jdbc, List<Row> rows) {
        Map<String, List<Act>> acts = new HashMap<>();
        jdbc.sql("SELECT case_file, body FROM act WHERE case_file = ANY (?) ORDER BY case_file, seq")
                .param(rows.stream().map(Row::id).toArray(String[]::new))
                .query(ActRow.class)
                .list()
                .forEach(row -> acts.computeIfAbsent(row.caseFile(), id -> new ArrayList<>())
                        .add(JsonReader.acts().document("act", new StringReader(row.body()))));
        return rows.stream()
                .map(row -> stored(row, acts.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static StoredCaseFile stored(Row row, List<Act> acts) {
        CaseFile head = JsonReader.caseFiles().document("case file", new StringReader(row.head()));
        return new StoredCaseFile(CaseFile.builder().from(head).acts(acts).build(), row.version(), row.openedBy());
    }

    /** An identifier that could be one at all; others would only be errors of the database. */
    public static String id(String text) {
        if (!CaseFileId.FORM.matcher(text).matches()) {
            throw new NotFoundException("case file");
        }
        return text;
    }

    /**
     * An act on its way into the table.
     *
     * @param act with its identifier
     * @param ruling its ruling as JSON; absent for a record
     * @param proposal the proposal it comes from, if it waited for approval
     */
    record Entry(Act act, Optional<String> ruling, Optional<String> proposal) {}

    private record ActRow(String caseFile, String body) {}

    private record Row(String id, int version, String openedBy, String head) {}
}
