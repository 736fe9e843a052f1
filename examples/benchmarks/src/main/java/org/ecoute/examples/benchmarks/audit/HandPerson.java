package org.ecoute.examples.benchmarks.audit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Allowance;

/** What the audit written by hand knows of one beneficiary so far. */
final class HandPerson {
    final Role role;
    final boolean homeInIleDeFrance;
    int granted;
    boolean openRequest;
    boolean informed;
    private final Map<SessionKind, Integer> held = new EnumMap<>(SessionKind.class);

    HandPerson(Beneficiary beneficiary) {
        this.role = beneficiary.role().orElseThrow();
        this.homeInIleDeFrance = beneficiary.homeRegion().orElseThrow().value().equals("11");
    }

    void held(Session session) {
        held.merge(session.kind(), 1, Integer::sum);
    }

    int held(SessionKind kind) {
        return held.getOrDefault(kind, 0);
    }

    int supportHeld() {
        return held(SessionKind.SUPPORT);
    }

    /** Of the five and what was granted beyond them. */
    int supportLeft() {
        return Math.max(0, 5 + granted - supportHeld());
    }

    /** What is left of one kind of session; empty where there was none and is none. */
    Optional<Allowance> allowance(BeneficiaryId self, SessionKind kind, boolean bleu, boolean open) {
        boolean uncapped = open && (kind == SessionKind.EVALUATION || (bleu && kind == SessionKind.MANAGER_ADVICE));
        int left = open && kind == SessionKind.SUPPORT ? supportLeft() : 0;
        if (!uncapped && left == 0 && held(kind) == 0) {
            return Optional.empty();
        }
        return Optional.of(Allowance.builder()
                .beneficiary(self)
                .kind(kind)
                .held(held(kind))
                .left(uncapped ? OptionalInt.empty() : OptionalInt.of(left))
                .uncapped(uncapped)
                .build());
    }
}
