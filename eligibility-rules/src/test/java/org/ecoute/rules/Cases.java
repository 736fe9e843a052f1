package org.ecoute.rules;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.casefile.Closure;
import org.ecoute.model.casefile.Consent;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.DerogationDecision;
import org.ecoute.model.casefile.DerogationRequest;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ServiceId;

/** Synthetic case files for tests: one beneficiary B1, an agent who lives in Bretagne, unless said otherwise. */
final class Cases {
    static final BeneficiaryId B1 = BeneficiaryId.of("B1");
    static final ServiceId BLEU = ServiceId.of("iapr-numero-bleu");
    static final ServiceId VERT = ServiceId.of("iapr-numero-vert");
    static final OffsetDateTime OPENING = OffsetDateTime.parse("2020-02-03T10:00:00+01:00");

    private Cases() {}

    static CaseFile bleu(Act... acts) {
        return file(BLEU, agent(), acts);
    }

    static CaseFile vert(Act... acts) {
        return file(VERT, agent(), acts);
    }

    static CaseFile file(ServiceId service, Beneficiary beneficiary, Act... acts) {
        return CaseFile.builder()
                .id(CaseFileId.of("T-1"))
                .service(service)
                .addBeneficiaries(beneficiary)
                .addActs(acts)
                .build();
    }

    static CaseFile with(CaseFile caseFile, List<? extends Act> more) {
        return CaseFile.builder().from(caseFile).addAllActs(more).build();
    }

    static Beneficiary agent() {
        return person(Role.AGENT, "53");
    }

    static Beneficiary person(Role role, String homeRegion) {
        return Beneficiary.builder()
                .id(B1)
                .role(role)
                .homeRegion(RegionCode.of(homeRegion))
                .build();
    }

    /** An agent is referred by this role, on a ground of work, and has been told. */
    static Referral referral(Role by) {
        return referral(by, OPENING, referral -> referral);
    }

    static Referral referral(Role by, OffsetDateTime at, UnaryOperator<Referral.Builder> change) {
        Referral.Builder referral = Referral.builder()
                .at(at)
                .by(by)
                .addBeneficiaries(B1)
                .addGrounds(GroundCode.of("difficulte-professionnelle"))
                .informed(true);
        return change.apply(referral).build();
    }

    static Referral byManager() {
        return referral(Role.MANAGER);
    }

    static Contact contact(OffsetDateTime at, boolean reached) {
        return Contact.builder().at(at).beneficiary(B1).reached(reached).build();
    }

    static Consent consent(OffsetDateTime at, UnaryOperator<Consent.Builder> change) {
        return change.apply(Consent.builder().at(at).beneficiary(B1)).build();
    }

    /** A support session by telephone, outside working time, held, on this day after the opening. */
    static Session support(int day) {
        return support(day, session -> session);
    }

    static Session support(int day, UnaryOperator<Session.Builder> change) {
        return session(SessionKind.SUPPORT, day, change);
    }

    static Session evaluation(int day, UnaryOperator<Session.Builder> change) {
        return session(SessionKind.EVALUATION, day, change);
    }

    private static Session session(SessionKind kind, int day, UnaryOperator<Session.Builder> change) {
        Session.Builder session = Session.builder()
                .at(day(day))
                .beneficiary(B1)
                .kind(kind)
                .modality(Modality.TELEPHONE)
                .minutes(45)
                .held(true)
                .duringWorkingTime(false);
        return change.apply(session).build();
    }

    /** So many support sessions, one a day from the tenth day on. */
    static List<Act> supports(int count) {
        List<Act> sessions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sessions.add(support(10 + i));
        }
        return sessions;
    }

    static DerogationRequest request(int day, Role by, int sessions) {
        return DerogationRequest.builder()
                .at(day(day))
                .beneficiary(B1)
                .by(by)
                .sessions(sessions)
                .build();
    }

    static DerogationDecision decision(int day, Role by, int granted) {
        return DerogationDecision.builder()
                .at(day(day))
                .beneficiary(B1)
                .by(by)
                .granted(granted)
                .build();
    }

    static DocumentSent document(DocumentKind kind, Role to, OffsetDateTime at) {
        return DocumentSent.builder().at(at).kind(kind).to(to).build();
    }

    static Closure closure(int day) {
        return Closure.builder().at(day(day)).build();
    }

    /** So many days after the opening, in the evening. */
    static OffsetDateTime day(int day) {
        return OPENING.plusDays(day).withHour(18);
    }
}
