package org.ecoute.examples.service.record;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActId;
import org.ecoute.model.casefile.Cancellation;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.ActRuling;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.SchemeRules;

/** Asks the rules about an act in the state of its case file, before it is appended. */
final class Judge {
    private final SchemeRules rules;

    Judge(SchemeRules rules) {
        this.rules = rules;
    }

    /** Whether there is a ruling on such acts at all: records are kept and not judged. */
    static boolean judges(Act act) {
        return switch (act.type()) {
            case CONSENT, CLOSURE, MESSAGE_RECEIVED, MISSION_ORDER_RETURNED, CANCELLATION -> false;
            default -> true;
        };
    }

    Ruling judge(CaseFile caseFile, Act act) {
        return rules.judge(caseFile, act);
    }

    /**
     * The recorded act, later in time, that would no longer be allowed. The rules look back only, so a session booked in
     * front of another could take its place: both would be allowed when asked about, and one too many held.
     */
    Optional<Decision.Displacing> displaced(CaseFile caseFile, Act act) {
        List<Act> later = caseFile.acts().stream()
                .filter(one -> one.at().isAfter(act.at()))
                .toList();
        if (later.isEmpty()) {
            return Optional.empty();
        }
        Map<ActId, Ruling> before = rulings(caseFile);
        Map<ActId, Ruling> after = rulings(caseFile.with(act));
        return later.stream()
                .flatMap(one -> one.id().stream())
                .filter(id -> isAllowed(before, id) && after.containsKey(id) && !isAllowed(after, id))
                .findFirst()
                .map(id -> new Decision.Displacing(
                        id, Optional.ofNullable(after.get(id)).orElseThrow()));
    }

    Assessment assess(CaseFile caseFile, Instant now) {
        return rules.assess(caseFile, Horizon.of(caseFile, now));
    }

    /** Whether somebody has withdrawn or replaced the act. */
    static boolean isCancelled(CaseFile caseFile, ActId id) {
        return caseFile.acts().stream()
                .anyMatch(act -> act instanceof Cancellation cancellation
                        && cancellation.of().equals(id));
    }

    private Map<ActId, Ruling> rulings(CaseFile caseFile) {
        Map<ActId, Ruling> rulings = new HashMap<>();
        for (ActRuling one :
                rules.assess(caseFile, Horizon.of(caseFile, Instant.EPOCH)).acts()) {
            caseFile.acts().get(one.index()).id().ifPresent(id -> rulings.put(id, one.ruling()));
        }
        return rulings;
    }

    private static boolean isAllowed(Map<ActId, Ruling> rulings, ActId id) {
        return Optional.ofNullable(rulings.get(id))
                .map(ruling -> ruling.verdict() == Verdict.ALLOWED)
                .orElse(false);
    }
}
