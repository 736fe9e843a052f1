package org.ecoute.model.json;

import static org.ecoute.model.json.AnyPart.ground;
import static org.ecoute.model.json.AnyPart.instant;
import static org.ecoute.model.json.AnyPart.kebab;
import static org.ecoute.model.json.AnyPart.maybe;
import static org.ecoute.model.json.AnyPart.oneOf;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.Consent;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.IdentityGiven;
import org.ecoute.model.casefile.IdentityRecipient;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.Orientation;
import org.ecoute.model.casefile.OrientationTarget;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ServiceId;

/** Arbitrary acts by which somebody is brought to a service. */
final class AnyReferral {
    private AnyReferral() {}

    static List<Arbitrary<? extends Act>> all(List<BeneficiaryId> beneficiaries) {
        return List.of(
                referral(beneficiaries),
                consent(beneficiaries),
                contact(beneficiaries),
                orientation(beneficiaries),
                identityGiven(beneficiaries));
    }

    private static Arbitrary<? extends Act> referral(List<BeneficiaryId> beneficiaries) {
        return Builders.withBuilder(Referral::builder)
                .use(instant())
                .in(Referral.Builder::at)
                .use(instant().optional())
                .in(Referral.Builder::recordedAt)
                .use(kebab().map(ServiceId::of).optional())
                .in(Referral.Builder::service)
                .use(Arbitraries.of(Role.class))
                .in(Referral.Builder::by)
                .use(oneOf(beneficiaries).list().ofMinSize(1).ofMaxSize(3))
                .in(Referral.Builder::beneficiaries)
                .use(maybe())
                .in(Referral.Builder::self)
                .use(ground().list().ofMaxSize(3))
                .in(Referral.Builder::grounds)
                .use(maybe(Line.class))
                .in(Referral.Builder::line)
                .use(maybe(Channel.class))
                .in(Referral.Builder::channel)
                .use(maybe())
                .in(Referral.Builder::informed)
                .use(maybe())
                .in(Referral.Builder::declined)
                .use(maybe())
                .in(Referral.Builder::companyCode)
                .build(Referral.Builder::build);
    }

    private static Arbitrary<? extends Act> consent(List<BeneficiaryId> beneficiaries) {
        return Builders.withBuilder(Consent::builder)
                .use(instant())
                .in(Consent.Builder::at)
                .use(instant().optional())
                .in(Consent.Builder::recordedAt)
                .use(kebab().map(ServiceId::of).optional())
                .in(Consent.Builder::service)
                .use(oneOf(beneficiaries))
                .in(Consent.Builder::beneficiary)
                .use(maybe())
                .in(Consent.Builder::informed)
                .use(maybe())
                .in(Consent.Builder::declined)
                .build(Consent.Builder::build);
    }

    private static Arbitrary<? extends Act> contact(List<BeneficiaryId> beneficiaries) {
        return Builders.withBuilder(Contact::builder)
                .use(instant())
                .in(Contact.Builder::at)
                .use(instant().optional())
                .in(Contact.Builder::recordedAt)
                .use(kebab().map(ServiceId::of).optional())
                .in(Contact.Builder::service)
                .use(oneOf(beneficiaries))
                .in(Contact.Builder::beneficiary)
                .use(maybe())
                .in(Contact.Builder::reached)
                .build(Contact.Builder::build);
    }

    private static Arbitrary<? extends Act> orientation(List<BeneficiaryId> beneficiaries) {
        return Builders.withBuilder(Orientation::builder)
                .use(instant())
                .in(Orientation.Builder::at)
                .use(instant().optional())
                .in(Orientation.Builder::recordedAt)
                .use(kebab().map(ServiceId::of).optional())
                .in(Orientation.Builder::service)
                .use(oneOf(beneficiaries))
                .in(Orientation.Builder::beneficiary)
                .use(maybe(Role.class))
                .in(Orientation.Builder::by)
                .use(Arbitraries.of(OrientationTarget.class))
                .in(Orientation.Builder::to)
                .use(maybe())
                .in(Orientation.Builder::agreed)
                .build(Orientation.Builder::build);
    }

    private static Arbitrary<? extends Act> identityGiven(List<BeneficiaryId> beneficiaries) {
        return Builders.withBuilder(IdentityGiven::builder)
                .use(instant())
                .in(IdentityGiven.Builder::at)
                .use(instant().optional())
                .in(IdentityGiven.Builder::recordedAt)
                .use(kebab().map(ServiceId::of).optional())
                .in(IdentityGiven.Builder::service)
                .use(oneOf(beneficiaries))
                .in(IdentityGiven.Builder::beneficiary)
                .use(Arbitraries.of(IdentityRecipient.class))
                .in(IdentityGiven.Builder::to)
                .use(maybe())
                .in(IdentityGiven.Builder::agreed)
                .build(IdentityGiven.Builder::build);
    }
}
