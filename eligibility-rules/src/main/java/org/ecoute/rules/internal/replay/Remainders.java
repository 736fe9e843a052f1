package org.ecoute.rules.internal.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.ruling.Allowance;
import org.ecoute.model.scheme.ClauseVersion;

/** What is left of each kind of session for each beneficiary, on all paths together. */
final class Remainders {
    private static final OptionalInt UNCAPPED = OptionalInt.empty();
    private static final OptionalInt UNKNOWN = OptionalInt.empty();

    private final Allowances allowances;

    Remainders(Allowances allowances) {
        this.allowances = allowances;
    }

    /** One entry for each beneficiary and each kind of session that was held or may be. */
    List<Allowance> of(CaseFile caseFile, List<Path> paths, Instant asOf) {
        Map<Sessions, Integer> held = held(paths);
        List<Allowance> all = new ArrayList<>();
        for (Beneficiary beneficiary : caseFile.beneficiaries()) {
            List<Map<SessionKind, OptionalInt>> left = Fold.each(
                    paths,
                    path -> allowances.left(
                            path.state().person(beneficiary.id()), caseFile.service(), openedOn(path, asOf)));
            for (SessionKind kind : SessionKind.values()) {
                Sessions sessions = new Sessions(beneficiary.id(), kind);
                Optional<OptionalInt> agreed = Fold.agreed(Fold.each(left, one -> one.getOrDefault(kind, UNCAPPED)));
                int had = held.getOrDefault(sessions, 0);
                if (had > 0 || agreed.orElse(UNKNOWN).orElse(1) > 0) {
                    all.add(allowance(sessions, had, agreed));
                }
            }
        }
        return all;
    }

    private record Sessions(BeneficiaryId beneficiary, SessionKind kind) {}

    private static Allowance allowance(Sessions sessions, int held, Optional<OptionalInt> left) {
        return Allowance.builder()
                .beneficiary(sessions.beneficiary)
                .kind(sessions.kind)
                .held(held)
                .left(left.orElse(UNKNOWN))
                .uncapped(left.map(OptionalInt::isEmpty).orElse(false))
                .build();
    }

    private static LocalDate openedOn(Path path, Instant asOf) {
        return path.state().openedOn().orElseGet(() -> ClauseVersion.contractDay(asOf));
    }

    /** Sessions held; the fewest over all paths are those known to be held, the rest is assumed. */
    private static Map<Sessions, Integer> held(List<Path> paths) {
        Map<Sessions, Integer> fewest = held(paths.get(0));
        for (Path path : paths.subList(1, paths.size())) {
            Map<Sessions, Integer> held = held(path);
            fewest.replaceAll((sessions, before) -> Math.min(before, held.getOrDefault(sessions, 0)));
        }
        return fewest;
    }

    private static Map<Sessions, Integer> held(Path path) {
        Map<Sessions, Integer> held = new HashMap<>();
        for (Act act : path.history().acts()) {
            if (act instanceof Session session && session.held().orElse(false)) {
                held.merge(new Sessions(session.beneficiary(), session.kind()), 1, Integer::sum);
            }
        }
        return held;
    }
}
