package org.ecoute.model.json;

import static org.ecoute.model.json.AnyPart.instant;
import static org.ecoute.model.json.AnyPart.kebab;
import static org.ecoute.model.json.AnyPart.key;
import static org.ecoute.model.json.AnyPart.maybe;
import static org.ecoute.model.json.AnyPart.oneOf;
import static org.ecoute.model.json.AnyPart.positive;
import static org.ecoute.model.json.AnyPart.some;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.DerogationDecision;
import org.ecoute.model.casefile.DerogationRequest;
import org.ecoute.model.casefile.MissionOrderReturned;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.PractitionerId;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.casefile.Theme;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ServiceId;

/** Arbitrary sessions and derogations. */
final class AnySession {
    private AnySession() {}

    static List<Arbitrary<? extends Act>> all(List<BeneficiaryId> beneficiaries) {
        return List.of(
                session(beneficiaries),
                derogationRequest(beneficiaries),
                derogationDecision(beneficiaries),
                missionOrderReturned());
    }

    private static Arbitrary<? extends Act> session(List<BeneficiaryId> beneficiaries) {
        return Builders.withBuilder(Session::builder)
                .use(instant())
                .in(Session.Builder::at)
                .use(instant().optional())
                .in(Session.Builder::recordedAt)
                .use(kebab().map(ServiceId::of).optional())
                .in(Session.Builder::service)
                .use(oneOf(beneficiaries))
                .in(Session.Builder::beneficiary)
                .use(Arbitraries.of(SessionKind.class))
                .in(Session.Builder::kind)
                .use(maybe(Modality.class))
                .in(Session.Builder::modality)
                .use(positive().optional())
                .in(Session.Builder::minutes)
                .use(maybe())
                .in(Session.Builder::held)
                .use(maybe())
                .in(Session.Builder::duringWorkingTime)
                .use(maybe(Practitioner.class))
                .in(Session.Builder::practitioner)
                .use(key().map(PractitionerId::of).optional())
                .in(Session.Builder::practitionerId)
                .use(maybe())
                .in(Session.Builder::mindfulnessTrained)
                .use(maybe())
                .in(Session.Builder::socialWorkerWished)
                .use(maybe(Place.class))
                .in(Session.Builder::place)
                .use(maybe())
                .in(Session.Builder::teamAffected)
                .use(maybe())
                .in(Session.Builder::faceToFaceAdvised)
                .use(some(Theme.class, 0))
                .in(Session.Builder::themes)
                .build(Session.Builder::build);
    }

    private static Arbitrary<? extends Act> derogationRequest(List<BeneficiaryId> beneficiaries) {
        return Builders.withBuilder(DerogationRequest::builder)
                .use(instant())
                .in(DerogationRequest.Builder::at)
                .use(instant().optional())
                .in(DerogationRequest.Builder::recordedAt)
                .use(kebab().map(ServiceId::of).optional())
                .in(DerogationRequest.Builder::service)
                .use(oneOf(beneficiaries))
                .in(DerogationRequest.Builder::beneficiary)
                .use(Arbitraries.of(Role.class))
                .in(DerogationRequest.Builder::by)
                .use(positive())
                .in(DerogationRequest.Builder::sessions)
                .build(DerogationRequest.Builder::build);
    }

    private static Arbitrary<? extends Act> derogationDecision(List<BeneficiaryId> beneficiaries) {
        return Builders.withBuilder(DerogationDecision::builder)
                .use(instant())
                .in(DerogationDecision.Builder::at)
                .use(instant().optional())
                .in(DerogationDecision.Builder::recordedAt)
                .use(kebab().map(ServiceId::of).optional())
                .in(DerogationDecision.Builder::service)
                .use(oneOf(beneficiaries))
                .in(DerogationDecision.Builder::beneficiary)
                .use(Arbitraries.of(Role.class))
                .in(DerogationDecision.Builder::by)
                .use(positive().map(value -> value - 1))
                .in(DerogationDecision.Builder::granted)
                .build(DerogationDecision.Builder::build);
    }

    private static Arbitrary<? extends Act> missionOrderReturned() {
        return Builders.withBuilder(MissionOrderReturned::builder)
                .use(instant())
                .in(MissionOrderReturned.Builder::at)
                .use(instant().optional())
                .in(MissionOrderReturned.Builder::recordedAt)
                .use(kebab().map(ServiceId::of).optional())
                .in(MissionOrderReturned.Builder::service)
                .use(instant())
                .in(MissionOrderReturned.Builder::sessionAt)
                .build(MissionOrderReturned.Builder::build);
    }
}
