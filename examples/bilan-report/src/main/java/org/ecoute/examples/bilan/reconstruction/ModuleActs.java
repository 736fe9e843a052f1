package org.ecoute.examples.bilan.reconstruction;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.ecoute.examples.bilan.reconstruction.ModuleDraft.Fate;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.Closure;
import org.ecoute.model.casefile.ClosureOutcome;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.PractitionerId;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ServiceId;

/**
 * Writes the acts of a request for a module: by e-mail to the QVT mission, then a session a week with one psychologist.
 *
 * @param service which module
 * @param by who asks: the agent, or a prevention officer for the agent
 * @param sessions how many sessions it has
 * @param minutes how long each is
 */
record ModuleActs(ServiceId service, Role by, int sessions, int minutes) {
    static final ModuleActs CARERS = new ModuleActs(QualisocialReconstruction.CARERS, Role.AGENT, 4, 90);
    static final ModuleActs ACUTE_STRESS =
            new ModuleActs(QualisocialReconstruction.ACUTE_STRESS, Role.PREVENTION_OFFICER, 5, 75);

    private static final PractitionerId PRACTITIONER = PractitionerId.of("P1");

    CaseFile caseFile(CaseFileId id, ModuleDraft draft) {
        ActLog log = new ActLog(ListeningActs.LAST_INSTANT);
        BeneficiaryId agent = People.id(0);
        OffsetDateTime opened = ContractTime.at(draft.opened());
        log.add(Referral.builder()
                .at(opened)
                .by(by)
                .addBeneficiaries(agent)
                .self(by == Role.AGENT)
                .channel(Channel.E_MAIL)
                .build());
        if (draft.fate().supported()) {
            for (int week = 1; week <= sessions; week++) {
                log.add(session(draft.fate(), opened.toLocalDate().plusWeeks(week), agent));
            }
        }
        log.add(Closure.builder()
                .at(ContractTime.at(log.lastDay().plusDays(7), LocalTime.of(11, 0)))
                .outcome(outcome(draft.fate()))
                .build());
        return CaseFile.builder()
                .id(id)
                .service(service)
                .schema(CaseFile.SCHEMA)
                .addTags(CaseFileReconstruction.RECONSTRUCTED)
                .addBeneficiaries(Beneficiary.builder()
                        .id(agent)
                        .role(Role.AGENT)
                        .statutoryCategory(draft.category())
                        .gender(draft.gender())
                        .organisation(draft.organisation())
                        .workRegion(draft.region())
                        .homeRegion(draft.region())
                        .build())
                .acts(log.sorted())
                .build();
    }

    private Session session(Fate fate, LocalDate day, BeneficiaryId agent) {
        Session.Builder session = Session.builder()
                .at(ContractTime.at(day, LocalTime.of(12, 0)))
                .beneficiary(agent)
                .kind(SessionKind.SUPPORT)
                .modality(fate == Fate.REMOTE ? Modality.VIDEO : Modality.FACE_TO_FACE)
                .minutes(minutes)
                .held(true)
                .practitioner(Practitioner.CLINICAL_PSYCHOLOGIST)
                .practitionerId(PRACTITIONER);
        if (fate == Fate.FACE_TO_FACE) {
            session.place(Place.NETWORK_PRACTICE);
        }
        return session.build();
    }

    private static ClosureOutcome outcome(Fate fate) {
        return switch (fate) {
            case REMOTE, FACE_TO_FACE -> ClosureOutcome.SUPPORTED;
            case REDIRECTED -> ClosureOutcome.REDIRECTED_TO_LISTENING;
            case NOT_PURSUED -> ClosureOutcome.NOT_PURSUED;
        };
    }
}
