package org.ecoute.rules;

import static org.ecoute.rules.Cases.B1;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.IdentityGiven;
import org.ecoute.model.casefile.IdentityRecipient;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Orientation;
import org.ecoute.model.casefile.OrientationTarget;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ServiceId;

/** Synthetic case files of the WPO services: one beneficiary B1 who works in Occitanie and calls in the morning. */
final class WpoCases {
    static final ServiceId ECOUTE = ServiceId.of("wpo-ecoute");
    static final ServiceId FACE_A_FACE = ServiceId.of("wpo-face-a-face");
    static final ServiceId ENCADRANTS = ServiceId.of("wpo-encadrants");
    static final ServiceId REDUCTION_STRESS = ServiceId.of("wpo-reduction-stress");
    static final ServiceId BIEN_ETRE = ServiceId.of("wpo-bien-etre");
    static final OffsetDateTime T0 = OffsetDateTime.parse("2022-05-02T10:00:00+02:00");

    private WpoCases() {}

    static CaseFile file(ServiceId service, Role role, Act... acts) {
        return Cases.file(
                service,
                Beneficiary.builder()
                        .id(B1)
                        .role(role)
                        .workRegion(RegionCode.of("76"))
                        .build(),
                acts);
    }

    /** Somebody calls for himself. */
    static Referral call(Role by) {
        return referral(by, one -> one);
    }

    static Referral referral(Role by, UnaryOperator<Referral.Builder> change) {
        return change.apply(
                        Referral.builder().at(T0).by(by).addBeneficiaries(B1).channel(Channel.LINE))
                .build();
    }

    /** A first exchange on the listening line, on this day. */
    static Session listening(int day) {
        return session(day, one -> one.kind(SessionKind.LISTENING).service(ECOUTE));
    }

    /** An evaluation on the listening line that advises face to face. */
    static Session evaluation() {
        return session(
                2, one -> one.kind(SessionKind.EVALUATION).service(ECOUTE).faceToFaceAdvised(true));
    }

    static Session consultation(int day) {
        return session(day, one -> one.modality(Modality.FACE_TO_FACE));
    }

    /** A support session of three quarters of an hour by telephone with a clinical psychologist, held on this day. */
    static Session session(int day) {
        return session(day, one -> one);
    }

    static Session session(int day, UnaryOperator<Session.Builder> change) {
        Session.Builder session = Session.builder()
                .at(T0.plusDays(day))
                .beneficiary(B1)
                .kind(SessionKind.SUPPORT)
                .modality(Modality.TELEPHONE)
                .minutes(45)
                .held(true)
                .practitioner(Practitioner.CLINICAL_PSYCHOLOGIST);
        return change.apply(session).build();
    }

    /** So many sessions like this, one a day from the tenth day on. */
    static List<Act> repeated(int count, UnaryOperator<Session.Builder> like) {
        List<Act> sessions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sessions.add(session(10 + i, like));
        }
        return sessions;
    }

    static Orientation orientation(OrientationTarget to, UnaryOperator<Orientation.Builder> change) {
        Orientation.Builder orientation = Orientation.builder()
                .at(T0.plusDays(3))
                .beneficiary(B1)
                .by(Role.PSYCHOLOGIST)
                .to(to);
        return change.apply(orientation).build();
    }

    /** The beneficiary agrees to see a psychologist of the network. */
    static Orientation agreement() {
        return orientation(OrientationTarget.NETWORK_PSYCHOLOGIST, one -> one.agreed(true));
    }

    static IdentityGiven identity(boolean agreed) {
        return IdentityGiven.builder()
                .at(T0.plusDays(4))
                .beneficiary(B1)
                .to(IdentityRecipient.PROVIDER)
                .agreed(agreed)
                .build();
    }
}
