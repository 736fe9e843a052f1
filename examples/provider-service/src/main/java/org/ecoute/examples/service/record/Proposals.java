package org.ecoute.examples.service.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ecoute.examples.service.security.Caller;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.json.JsonWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** Acts that wait for somebody's approval. */
public final class Proposals {
    private static final String PENDING = "SELECT id, body, ruling FROM proposal p WHERE case_file = ?"
            + " AND NOT EXISTS (SELECT FROM act WHERE act.proposal = p.id)";

    private Proposals() {}

    /** The proposals of a case file that have not been recorded, the oldest first. */
    public static List<Pending> of(JdbcClient jdbc, String caseFile) {
        return jdbc.sql(PENDING + " ORDER BY proposed_at, id")
                .param(caseFile)
                .query(Pending.class)
                .list();
    }

    static Optional<Pending> find(JdbcClient jdbc, String caseFile, String id) {
        return jdbc.sql(PENDING + " AND id = ?")
                .params(caseFile, id)
                .query(Pending.class)
                .optional();
    }

    static void insert(JdbcClient jdbc, Caller caller, String caseFile, Kept kept) {
        ObjectNode body = Bodies.object(JsonWriter.acts().text(kept.act()));
        // given anew when it is recorded
        body.remove(List.of("id", "recordedAt"));
        jdbc.sql("INSERT INTO proposal (id, case_file, client, proposed_by, proposed_at, body, ruling)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        kept.id(),
                        caseFile,
                        caller.client(),
                        caller.role().code(),
                        CaseFileRows.utc(kept.at()),
                        body.toString(),
                        kept.ruling())
                .update();
    }

    /**
     * A proposal as it waits.
     *
     * @param id its identifier
     * @param body the act, as JSON
     * @param ruling the ruling, as JSON
     */
    public record Pending(String id, String body, String ruling) {}

    /** A proposal on its way into the table. */
    record Kept(String id, Act act, String ruling, Instant at) {}
}
