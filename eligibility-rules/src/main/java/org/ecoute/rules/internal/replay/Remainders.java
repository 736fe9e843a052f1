package org.ecoute.rules.internal.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        Optional<OptionalInt> left = Fold.agreed(Fold.each(
                paths,
                path -> allowances.left(
                        path.state().person(beneficiary), caseFile.service(), openedOn(path, asOf), kind)));
        return Allowance.builder()
                .beneficiary(beneficiary)
                .kind(kind)
                .held(held(paths, beneficiary, kind))
                .left(left.orElse(OptionalInt.empty()))
                .uncapped(left.map(OptionalInt::isEmpty).orElse(false))
                .build();
    }

    private static LocalDate openedOn(Path path, Instant asOf) {
        return path.state().openedOn().orElseGet(() -> ClauseVersion.contractDay(asOf));
    }

    /** Sessions held; the fewest over all paths are those known to be held, the rest is assumed. */
    private static int held(List<Path> paths, BeneficiaryId beneficiary, SessionKind kind) {
        int fewest = Integer.MAX_VALUE;
        for (Path path : paths) {
            int held = 0;
            for (Act act : path.acts()) {
                held += act instanceof Session session && isHeld(session, beneficiary, kind) ? 1 : 0;
            }
            fewest = Math.min(fewest, held);
        }
        return fewest;
    }

    private static boolean isHeld(Session session, BeneficiaryId beneficiary, SessionKind kind) {
        return session.kind() == kind
                && session.held().orElse(false)
                && session.beneficiary().equals(beneficiary);
    }
}
