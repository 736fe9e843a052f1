package org.ecoute.rules.internal.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
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
    private static final Set<SessionKind> KINDS = EnumSet.allOf(SessionKind.class);

    private final Allowances allowances;

    Remainders(Allowances allowances) {
        this.allowances = allowances;
    }

    /** One entry for each beneficiary and each kind of session that was held or may be. */
    List<Allowance> of(CaseFile caseFile, List<Path> paths, Instant asOf) {
        Map<BeneficiaryId, Map<SessionKind, Integer>> held = held(paths);
        List<Allowance> all = new ArrayList<>();
        for (Beneficiary beneficiary : caseFile.beneficiaries()) {
            List<Map<SessionKind, OptionalInt>> left = Fold.each(
                    paths,
                    path -> allowances.left(
                            path.state().person(beneficiary.id()), caseFile.service(), openedOn(path, asOf)));
            for (SessionKind kind : KINDS) {
                int had = held.getOrDefault(beneficiary.id(), Map.of()).getOrDefault(kind, 0);
                Optional<OptionalInt> agreed = agreed(left, kind);
                if (had > 0 || agreed.orElse(UNKNOWN).orElse(1) > 0) {
                    all.add(allowance(beneficiary.id(), kind, had, agreed));
                }
            }
        }
        return all;
    }

    private static Optional<OptionalInt> agreed(List<Map<SessionKind, OptionalInt>> left, SessionKind kind) {
        OptionalInt first = left.get(0).getOrDefault(kind, UNCAPPED);
        for (Map<SessionKind, OptionalInt> one : left) {
            if (!one.getOrDefault(kind, UNCAPPED).equals(first)) {
                return Optional.empty();
            }
        }
        return Optional.of(first);
    }

    private static Allowance allowance(
            BeneficiaryId beneficiary, SessionKind kind, int held, Optional<OptionalInt> left) {
        return Allowance.builder()
                .beneficiary(beneficiary)
                .kind(kind)
                .held(held)
                .left(left.orElse(UNKNOWN))
                .uncapped(left.map(OptionalInt::isEmpty).orElse(false))
                .build();
    }

    private static LocalDate openedOn(Path path, Instant asOf) {
        return path.state().openedOn().orElseGet(() -> ClauseVersion.contractDay(asOf));
    }

    /** Sessions held; the fewest over all paths are those known to be held, the rest is assumed. */
    private static Map<BeneficiaryId, Map<SessionKind, Integer>> held(List<Path> paths) {
        Map<BeneficiaryId, Map<SessionKind, Integer>> fewest = held(paths.get(0));
        for (Path path : paths.subList(1, paths.size())) {
            Map<BeneficiaryId, Map<SessionKind, Integer>> held = held(path);
            fewest.forEach((beneficiary, before) -> {
                Map<SessionKind, Integer> now = held.getOrDefault(beneficiary, Map.of());
                before.replaceAll((kind, times) -> Math.min(times, now.getOrDefault(kind, 0)));
            });
        }
        return fewest;
    }

    private static Map<BeneficiaryId, Map<SessionKind, Integer>> held(Path path) {
        Map<BeneficiaryId, Map<SessionKind, Integer>> held = new HashMap<>();
        for (Act act : path.history().acts()) {
            if (act.type() == ActType.SESSION
                    && act instanceof Session session
                    && session.held().orElse(false)) {
                held.computeIfAbsent(session.beneficiary(), one -> new EnumMap<>(SessionKind.class))
                        .merge(session.kind(), 1, Integer::sum);
            }
        }
        return held;
    }
}
