package org.ecoute.rules;

import static org.ecoute.rules.Cases.B1;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.CrisisAlert;
import org.ecoute.model.casefile.CrisisCell;
import org.ecoute.model.casefile.CrisisDecision;
import org.ecoute.model.casefile.EventKind;
import org.ecoute.model.casefile.GroupSession;
import org.ecoute.model.casefile.GroupSessionKind;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.OnSiteDay;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.PractitionerId;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.casefile.Severity;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ServiceId;

/** Synthetic case files of the Qualisocial services: one beneficiary B1, an agent who works in Île-de-France. */
final class QualisocialCases {
    static final ServiceId ECOUTE = ServiceId.of("qualisocial-ecoute");
    static final ServiceId CRISE = ServiceId.of("qualisocial-crise");
    static final ServiceId AIDANT = ServiceId.of("qualisocial-proche-aidant");
    static final ServiceId STRESS = ServiceId.of("qualisocial-stress-aigu");
    static final OffsetDateTime T0 = OffsetDateTime.parse("2021-03-01T10:00:00+01:00");

    private QualisocialCases() {}

    static CaseFile file(ServiceId service, Act... acts) {
        return fileOf(service, agentIn("11"), acts);
    }

    static CaseFile fileOf(ServiceId service, Beneficiary beneficiary, Act... acts) {
        return Cases.file(service, beneficiary, acts);
    }

    /** A crisis concerns an event, nobody in particular. */
    static CaseFile crisis(Act... acts) {
        return CaseFile.builder()
                .id(CaseFileId.of("T-2"))
                .service(CRISE)
                .addActs(acts)
                .build();
    }

    static Beneficiary agentIn(String workRegion) {
        return person(Role.AGENT, workRegion);
    }

    static Beneficiary person(Role role, String workRegion) {
        return Beneficiary.builder()
                .id(B1)
                .role(role)
                .workRegion(RegionCode.of(workRegion))
                .build();
    }

    static Referral call(Role by, Line line) {
        return referral(by, one -> one.line(line));
    }

    static Referral through(Role by, Channel channel) {
        return referral(by, one -> one.channel(channel));
    }

    static Referral referral(Role by, UnaryOperator<Referral.Builder> change) {
        return change.apply(Referral.builder().at(T0).by(by).addBeneficiaries(B1))
                .build();
    }

    /** A support session of an hour and a half by video with the psychologist P-1, held on this day. */
    static Session session(int day) {
        return session(day, one -> one);
    }

    static Session session(int day, UnaryOperator<Session.Builder> change) {
        Session.Builder session = Session.builder()
                .at(T0.plusDays(day))
                .beneficiary(B1)
                .kind(SessionKind.SUPPORT)
                .modality(Modality.VIDEO)
                .minutes(90)
                .held(true)
                .practitioner(Practitioner.CLINICAL_PSYCHOLOGIST)
                .practitionerId(PractitionerId.of("P-1"));
        return change.apply(session).build();
    }

    /** So many such sessions, one a day. */
    static List<Act> sessions(int count) {
        List<Act> sessions = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            sessions.add(session(i));
        }
        return sessions;
    }

    static CrisisAlert alert() {
        return alert(one -> one);
    }

    /** A manager tells of a death. */
    static CrisisAlert alert(UnaryOperator<CrisisAlert.Builder> change) {
        CrisisAlert.Builder alert =
                CrisisAlert.builder().at(T0).by(Role.MANAGER).eventKind(EventKind.DEATH);
        return change.apply(alert).build();
    }

    static CrisisCell cell(OffsetDateTime at) {
        return CrisisCell.builder().at(at).build();
    }

    /** Both decide for so many days, without telling a severity. */
    static CrisisDecision bothDecide(int days) {
        return decision(days, Role.COORDINATING_PSYCHOLOGIST, Role.INTERNAL_REFERENT);
    }

    static CrisisDecision decision(int days, Role... by) {
        return CrisisDecision.builder()
                .at(T0.plusHours(2))
                .by(Set.of(by))
                .days(days)
                .build();
    }

    static CrisisDecision severe(CrisisDecision decision) {
        return CrisisDecision.builder().from(decision).severity(Severity.HIGH).build();
    }

    static OnSiteDay day(int day) {
        return OnSiteDay.builder().at(T0.plusDays(day)).day(day).build();
    }

    static OnSiteDay dayAt(Place place) {
        return OnSiteDay.builder().at(T0.plusDays(1)).day(1).place(place).build();
    }

    static GroupSession group(GroupSessionKind kind) {
        return GroupSession.builder().at(T0.plusDays(1)).kind(kind).build();
    }
}
