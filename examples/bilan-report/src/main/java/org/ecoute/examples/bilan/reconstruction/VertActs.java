package org.ecoute.examples.bilan.reconstruction;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Random;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.Closure;
import org.ecoute.model.casefile.ClosureOutcome;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;

/** Writes the acts of a numéro vert case file as its clauses ask for them. */
final class VertActs {
    private static final LocalDate LAST_DAY_OF_SESSIONS = LocalDate.of(2020, 12, 30);

    private VertActs() {}

    static CaseFile caseFile(CaseFileId id, CaseFileDraft draft, Random random) {
        ActLog log = new ActLog();
        OffsetDateTime opened = ContractTime.at(draft.opened());
        BeneficiaryId caller = People.id(0);
        call(log, draft, opened, caller);
        new SupportActs(log, draft.region(), random)
                .write(0, caller, draft.people().get(0).sessions(), opened.toLocalDate(), LAST_DAY_OF_SESSIONS);
        log.add(Closure.builder()
                .at(ContractTime.at(log.lastDay().plusDays(7), LocalTime.of(11, 0)))
                .outcome(ClosureOutcome.COMPLETED)
                .build());
        return CaseFile.builder()
                .id(id)
                .service(CaseFileReconstruction.VERT)
                .schema(CaseFile.SCHEMA)
                .tags(draft.tags())
                .beneficiaries(People.of(draft))
                .acts(log.sorted())
                .build();
    }

    /** The first call is answered by the psychologist who stays the correspondent, and who evaluates at once. */
    private static void call(ActLog log, CaseFileDraft draft, OffsetDateTime opened, BeneficiaryId caller) {
        Referral.Builder referral = Referral.builder()
                .at(opened)
                .by(Role.AGENT)
                .addBeneficiaries(caller)
                .self(true)
                .channel(Channel.LINE);
        draft.ground().ifPresent(referral::addGrounds);
        log.add(referral.build());
        log.add(Evaluations.held(ContractTime.plusMinutes(opened, 5), caller, SessionKind.EVALUATION)
                .build());
        log.add(Documents.sent(ContractTime.plusMinutes(opened, 40), DocumentKind.CORRESPONDENT_DETAILS, Role.AGENT));
        log.add(Documents.sent(
                ContractTime.at(opened.toLocalDate().plusDays(1), LocalTime.of(9, 30)),
                DocumentKind.REFERRAL_NOTICE,
                Role.COORDINATING_PHYSICIAN));
    }
}
