package org.ecoute.examples.service.record;

import java.time.Instant;
import java.util.Optional;
import org.ecoute.examples.service.duties.DutyLedger;
import org.ecoute.examples.service.record.CaseFileRows.Entry;
import org.ecoute.examples.service.record.Decision.Answer;
import org.ecoute.examples.service.security.Caller;
import org.ecoute.model.Language;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.JsonWriter;
import org.ecoute.model.ruling.Ruling;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One transaction's appending to one case file. Not thread-safe. */
final class Write {
    private final JdbcClient jdbc;
    private final Caller caller;
    private final Language language;
    private final Instant now;
    private final int before;
    private CaseFile caseFile;
    private int version;

    Write(JdbcClient jdbc, Caller caller, Language language, Instant now, StoredCaseFile stored) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.language = language;
        this.now = now;
        this.caseFile = stored.caseFile();
        this.version = stored.version();
        this.before = stored.version();
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    Instant now() {
        return now;
    }

    /** As it stands with what was appended so far. */
    CaseFile caseFile() {
        return caseFile;
    }

    /** The identifier of the act that comes next. */
    String nextId() {
        return "A" + (caseFile.acts().size() + 1);
    }

    Decision append(Act act, Optional<Ruling> why, Optional<String> proposal) {
        Optional<String> ruling = why.map(one -> JsonWriter.rulings(language).text(one));
        add(new Entry(act, ruling, proposal));
        ObjectNode body = answer(ruling).put("act", act.id().orElseThrow().value());
        String location = "/api/case-files/" + caseFile.id();
        return new Decision.Done(new Answer(201, location, version, body.toString()));
    }

    void add(Entry entry) {
        version++;
        CaseFileRows.append(jdbc, caller, caseFile.id().value(), caseFile.acts().size() + 1, entry);
        caseFile = caseFile.with(entry.act());
    }

    /** Keeps an act until it is approved; no version is raised, as nothing happened. */
    Decision keep(Act act, Ruling why) {
        String id = OpaqueIds.next("P");
        String ruling = JsonWriter.rulings(language).text(why);
        Proposals.insert(jdbc, caller, caseFile.id().value(), new Proposals.Kept(id, act, ruling, now));
        return waiting(id, why);
    }

    /** Tells that a proposal is kept and still waits. */
    Decision waiting(String proposal, Ruling why) {
        ObjectNode body =
                answer(Optional.of(JsonWriter.rulings(language).text(why))).put("proposal", proposal);
        String location = "/api/case-files/" + caseFile.id() + "/proposals/" + proposal;
        return new Decision.Done(new Answer(202, location, version, body.toString()));
    }

    /** Once all is appended: the version, and when the scheduler has to look again. */
    void scheduled(DutyLedger duties, Judge judge) {
        if (version == before) {
            return;
        }
        CaseFileRows.update(jdbc, caseFile, version);
        duties.schedule(jdbc, caseFile.id().value(), judge.assess(caseFile, now));
    }

    private ObjectNode answer(Optional<String> ruling) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("caseFile", caseFile.id().value())
                .put("version", version);
        ruling.ifPresent(json -> body.set("ruling", Bodies.object(json)));
        return body;
    }
}
