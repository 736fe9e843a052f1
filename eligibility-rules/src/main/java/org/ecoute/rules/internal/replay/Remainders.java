package org.ecoute.rules.internal.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.ruling.Allowance;
import org.ecoute.model.scheme.ClauseVersion;

/** What is left of each kind of session for each beneficiary, on all paths together. */
final class Remainders {
    private final Allowances allowances;

    Remainders(Allowances allowances) {
        this.allowances = allowances;
    }

    /** One entry for each beneficiary and each kind of session that was held or may be. */
    List<Allowance> of(CaseFile caseFile, List<Path> paths, Instant asOf) {
        List<Allowance> all = new ArrayList<>();
        for (Beneficiary beneficiary : caseFile.beneficiaries()) {
            for (SessionKind kind : SessionKind.values()) {
                Allowance allowance = allowance(caseFile, beneficiary.id(), kind, paths, asOf);
                if (allowance.held() > 0 || allowance.left().orElse(1) > 0) {
                    all.add(allowance);
                }
            }
        }
        return all;
    }

    private Allowance allowance(
            CaseFile caseFile, BeneficiaryId beneficiary, SessionKind kind, List<Path> paths, Instant asOf) {
        List<OptionalInt> left = paths.stream()
                .map(path -> allowances.left(
                        path.state().person(beneficiary), caseFile.service(), openedOn(path, asOf), kind))
                .toList();
        boolean agreed = Fold.agreed(left).isPresent();
        return Allowance.builder()
                .beneficiary(beneficiary)
                .kind(kind)
                .held(paths.stream()
                        .mapToInt(path -> held(path, beneficiary, kind))
                        .min()
                        .orElse(0))
                .left(agreed ? left.get(0) : OptionalInt.empty())
                .uncapped(left.stream().allMatch(OptionalInt::isEmpty))
                .build();
    }

    private static LocalDate openedOn(Path path, Instant asOf) {
        return path.state().openedOn().orElse(ClauseVersion.contractDay(asOf));
    }

    /** Sessions held on a path; the fewest over all paths are those known to be held, the rest is assumed. */
    private static int held(Path path, BeneficiaryId beneficiary, SessionKind kind) {
        return (int) path.acts().stream()
                .filter(act -> act instanceof Session session
                        && session.kind() == kind
                        && session.beneficiary().equals(beneficiary)
                        && session.held().orElse(false))
                .count();
    }
}
