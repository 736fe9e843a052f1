package org.ecoute.examples.service.record;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ecoute.examples.service.database.DatabaseRole;
import org.ecoute.examples.service.database.Databases;
import org.ecoute.examples.service.database.Work;
import org.ecoute.examples.service.duties.DutyLedger;
import org.ecoute.examples.service.security.Authorship;
import org.ecoute.examples.service.security.Caller;
import org.ecoute.examples.service.security.Clients;
import org.ecoute.examples.service.security.ServiceRole;
import org.ecoute.model.Language;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.SchemeRules;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Judges proposed acts and appends those that are allowed, in one transaction that holds the case file: between the
 * ruling and the record nobody else writes. Thread-safe, in one process and in several.
 */
@Component
public final class Recorder {
    private final Work work;
    private final Judge judge;
    private final Clock clock;
    private final DutyLedger duties;
    private final Tally tally;
    private final Clients clients;

    Recorder(Databases databases, SchemeRules rules, Clock clock, DutyLedger duties, Tally tally, Clients clients) {
        this.work = databases.of(DatabaseRole.APP);
        this.judge = new Judge(rules);
        this.clock = clock;
        this.duties = duties;
        this.tally = tally;
        this.clients = clients;
    }

    /** Opens a case file by its first act, a referral or an alert. */
    public Decision open(Caller caller, ObjectNode body, Language language, Optional<RequestKey> key) {
        Instant now = clock.instant();
        return counted(work.of(
                caller.client(),
                jdbc -> AnsweredRequests.once(jdbc, caller, key, now, () -> {
                    CaseFile opened = Bodies.opened(body, OpaqueIds.next("D"), now);
                    clients.convention(caller, opened.service());
                    CaseFile empty =
                            CaseFile.builder().from(opened).acts(List.<Act>of()).build();
                    Act act = opened.acts().get(0);
                    check(caller, act, now);
                    Ruling why = judge.judge(empty, act);
                    if (why.verdict() != Verdict.ALLOWED) {
                        // nothing is kept of a case file that does not come about, an approval has to be there first
                        return notDone(why);
                    }
                    CaseFileRows.insert(jdbc, caller, empty, act.at().toInstant());
                    Write write =
                            new Write(jdbc, caller, language, now, new StoredCaseFile(empty, 0, caller.subject()));
                    Decision decision = write.append(act, Optional.of(why), Optional.empty());
                    write.scheduled(duties, judge);
                    return decision;
                })));
    }

    /** Records an act if it is allowed; keeps it as a proposal if somebody has to approve it. */
    public Decision record(Change change, ObjectNode body) {
        return write(change, (write, stored) -> {
            Act act = Bodies.act(body, stored.caseFile(), write.nextId(), write.now());
            check(change.caller(), act, write.now());
            Withdrawals.check(change.caller(), act, stored.caseFile());
            return decide(write, stored, act, Optional.empty());
        });
    }

    /** Records a proposal that waited for approval, if it is allowed by now. */
    public Decision recordProposal(Change change, String proposal) {
        return write(change, (write, stored) -> {
            Proposals.Pending pending = Proposals.find(write.jdbc(), change.caseFile(), proposal)
                    .orElseThrow(() -> new NotFoundException("proposal"));
            Act act = Bodies.act(Bodies.object(pending.body()), stored.caseFile(), write.nextId(), write.now());
            check(change.caller(), act, write.now());
            return decide(write, stored, act, Optional.of(proposal));
        });
    }

    /** Answers whether an act may be done and records nothing, save a proposal that somebody has to approve. */
    public Decision propose(Change change, ObjectNode body) {
        return write(change, (write, stored) -> {
            Act act = Bodies.act(body, stored.caseFile(), write.nextId(), write.now());
            refuseOthers(change.caller(), act);
            Ruling why = judge.judge(stored.caseFile(), act);
            return switch (why.verdict()) {
                case ALLOWED ->
                    judge.displaced(stored.caseFile(), act)
                            .<Decision>map(displacing -> displacing)
                            .orElseGet(() -> new Decision.Allowed(why));
                case NEEDS_APPROVAL -> write.keep(act, why);
                default -> notDone(why);
            };
        });
    }

    /**
     * Tells what became of a planned act. A fact is not refused: if it should not have been, the assessment says so. The
     * plan is withdrawn and the act recorded again with its outcome; nothing is overwritten.
     */
    public Decision tell(Change change, String actId, ObjectNode outcome) {
        return write(change, (write, stored) -> {
            if (change.caller().role() != ServiceRole.PSYCHOLOGIST) {
                throw new NotPermittedException();
            }
            return new Outcomes(judge).tell(write, stored, actId, outcome);
        });
    }

    private Decision decide(Write write, StoredCaseFile stored, Act act, Optional<String> proposal) {
        if (!Judge.judges(act)) {
            return write.append(act, Optional.empty(), proposal);
        }
        Ruling why = judge.judge(stored.caseFile(), act);
        return switch (why.verdict()) {
            case ALLOWED ->
                judge.displaced(stored.caseFile(), act)
                        .<Decision>map(displacing -> displacing)
                        .orElseGet(() -> write.append(act, Optional.of(why), proposal));
            case NEEDS_APPROVAL -> proposal.isPresent() ? write.waiting(proposal.get(), why) : write.keep(act, why);
            default -> notDone(why);
        };
    }

    private Decision write(Change change, BiFunction<Write, StoredCaseFile, Decision> what) {
        Instant now = clock.instant();
        Caller caller = change.caller();
        return counted(work.of(
                caller.client(),
                jdbc -> AnsweredRequests.once(jdbc, caller, change.key(), now, () -> {
                    StoredCaseFile stored = CaseFileRows.lock(jdbc, change.caseFile())
                            .filter(one -> Visibility.permits(caller, one))
                            .orElseThrow(() -> new NotFoundException("case file"))
                            .refuseUnlessAt(change.expected());
                    Write write = new Write(jdbc, caller, change.language(), now, stored);
                    Decision decision = what.apply(write, stored);
                    write.scheduled(duties, judge);
                    return decision;
                })));
    }

    private static Decision notDone(Ruling why) {
        return why.verdict() == Verdict.UNDETERMINED ? new Decision.Undetermined(why) : new Decision.Refused(why);
    }

    private static void check(Caller caller, Act act, Instant now) {
        refuseOthers(caller, act);
        Timeliness.check(act, now);
    }

    private static void refuseOthers(Caller caller, Act act) {
        if (!Authorship.permits(caller, act)) {
            throw new NotPermittedException();
        }
    }

    private Decision counted(Decision decision) {
        tally.count(decision);
        return decision;
    }
}
