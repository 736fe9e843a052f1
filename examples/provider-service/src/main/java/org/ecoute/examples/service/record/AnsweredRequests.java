package org.ecoute.examples.service.record;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.ecoute.examples.service.record.Decision.Answer;
import org.ecoute.examples.service.security.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers of requests that changed something. They stand in the transaction of the change, so that a service killed in
 * between has kept both or neither.
 */
final class AnsweredRequests {
    private AnsweredRequests() {}

    /** Does the work unless a request of this key was answered before; then answers as before. */
    static Decision once(
            JdbcClient jdbc, Caller caller, Optional<RequestKey> key, Instant now, Supplier<Decision> work) {
        if (key.isEmpty()) {
            return work.get();
        }
        // one after the other, also for the first two
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(caller.client() + " " + key.get().key())
                .query(rs -> {});
        Optional<Row> before = jdbc.sql("SELECT request_hash, status, location, version, body FROM idempotency_key"
                        + " WHERE client = ? AND key = ?")
                .params(caller.client(), key.get().key())
                .query(Row.class)
                .optional();
        if (before.isPresent()) {
            return new Decision.Done(before.get().answerTo(key.get()));
        }
        Decision decision = work.get();
        if (decision instanceof Decision.Done done) {
            insert(jdbc, caller, key.get(), now, done.answer());
        }
        return decision;
    }

    private static void insert(JdbcClient jdbc, Caller caller, RequestKey key, Instant now, Answer answer) {
        jdbc.sql("INSERT INTO idempotency_key"
                        + " (client, key, request_hash, answered_at, status, location, version, body)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        caller.client(),
                        key.key(),
                        key.hash(),
                        CaseFileRows.utc(now),
                        answer.status(),
                        answer.location(),
                        answer.version(),
                        answer.body())
                .update();
    }

    private record Row(String requestHash, int status, String location, int version, String body) {
        Answer answerTo(RequestKey key) {
            if (!requestHash.equals(key.hash())) {
                throw new ReusedKeyException();
            }
            return new Answer(status, location, version, body);
        }
    }
}
