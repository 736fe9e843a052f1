package org.ecoute.rules;

import static org.ecoute.rules.Cases.B1;
import static org.ecoute.rules.Cases.OPENING;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.casefile.Closure;
import org.ecoute.model.casefile.Consent;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.Disclosure;
import org.ecoute.model.casefile.DisclosureContent;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Orientation;
import org.ecoute.model.casefile.OrientationTarget;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ServiceId;

/** Synthetic case files around the due instants of the IAPR lines: an opening, then some acts within four days. */
final class CaseFileArbitraries {
    private static final Arbitrary<ServiceId> SERVICES = Arbitraries.of(Cases.BLEU, Cases.VERT);
    private static final Arbitrary<Role> ROLES =
            Arbitraries.of(Role.AGENT, Role.MANAGER, Role.SCHEME_LEAD, Role.RELATIVE, Role.PSYCHOLOGIST);
    private static final Arbitrary<Optional<Boolean>> PERHAPS =
            Arbitraries.of(true, false).optional(0.9);

    private CaseFileArbitraries() {}

    /** Case files whose acts stand in the order of their instants; some attributes are unknown. */
    static Arbitrary<CaseFile> caseFiles() {
        return Combinators.combine(
                        SERVICES,
                        beneficiaries(),
                        referrals(),
                        acts().list().ofMinSize(2).ofMaxSize(7))
                .as((service, beneficiary, referral, acts) -> {
                    List<Act> all = new ArrayList<>(acts);
                    all.add(referral);
                    all.sort(Comparator.comparing(act -> act.at().toInstant()));
                    return CaseFile.builder()
                            .id(CaseFileId.of("T-1"))
                            .service(service)
                            .addBeneficiaries(beneficiary)
                            .addAllActs(all)
                            .build();
                });
    }

    /** Any act within four days of the opening, before it or after it, often exactly a day after. */
    static Arbitrary<Act> acts() {
        return Arbitraries.oneOf(bystanders(instants()), consents(), sessions(), derogations(), closures());
    }

    /** Acts at these instants that change nothing for other acts. */
    static Arbitrary<Act> bystanders(Arbitrary<OffsetDateTime> instants) {
        Arbitrary<Act> contacts = Combinators.combine(instants, PERHAPS)
                .as((at, reached) -> Contact.builder()
                        .at(at)
                        .beneficiary(B1)
                        .reached(reached)
                        .build());
        Arbitrary<Act> documents = Combinators.combine(instants, Arbitraries.of(DocumentKind.values()), ROLES)
                .as((at, kind, to) -> Cases.document(kind, to, at));
        Arbitrary<Act> disclosures = Combinators.combine(instants, Arbitraries.of(DisclosureContent.values()), ROLES)
                .as((at, content, to) ->
                        Disclosure.builder().at(at).content(content).to(to).build());
        Arbitrary<Act> orientations = Combinators.combine(instants, ROLES.optional(0.9), PERHAPS)
                .as((at, by, agreed) -> Orientation.builder()
                        .at(at)
                        .beneficiary(B1)
                        .by(by)
                        .to(OrientationTarget.SPECIALIST)
                        .agreed(agreed)
                        .build());
        return Arbitraries.oneOf(contacts, documents, disclosures, orientations);
    }

    static Arbitrary<OffsetDateTime> instants() {
        return Arbitraries.of(-3600, 0, 1, 3600, 24 * 3600, 24 * 3600 + 1, 30 * 3600, 48 * 3600, 96 * 3600)
                .map(OPENING::plusSeconds);
    }

    private static Arbitrary<Beneficiary> beneficiaries() {
        return Combinators.combine(
                        Arbitraries.of(Role.AGENT, Role.RELATIVE).optional(0.9),
                        Arbitraries.of("11", "53").optional(0.9))
                .as((role, home) -> Beneficiary.builder()
                        .id(B1)
                        .role(role)
                        .homeRegion(home.map(RegionCode::of))
                        .build());
    }

    private static Arbitrary<Act> referrals() {
        return Combinators.combine(
                        ROLES, PERHAPS, PERHAPS, Arbitraries.of("temoin-de-suicide", "difficultes-sphere-privee"))
                .as((by, informed, declined, ground) -> Cases.referral(
                        by,
                        OPENING,
                        one -> one.informed(informed).declined(declined).grounds(List.of(GroundCode.of(ground)))));
    }

    private static Arbitrary<Act> consents() {
        return Combinators.combine(instants(), PERHAPS, PERHAPS)
                .as((at, informed, declined) -> Consent.builder()
                        .at(at)
                        .beneficiary(B1)
                        .informed(informed)
                        .declined(declined)
                        .build());
    }

    private static Arbitrary<Act> sessions() {
        return Combinators.combine(
                        instants(),
                        Arbitraries.of(SessionKind.values()),
                        Arbitraries.of(Modality.TELEPHONE, Modality.FACE_TO_FACE, Modality.VIDEO)
                                .optional(0.9),
                        Arbitraries.of(Place.values()).optional(0.9),
                        PERHAPS,
                        PERHAPS,
                        PERHAPS)
                .as((at, kind, modality, place, working, held, affected) -> Session.builder()
                        .at(at)
                        .beneficiary(B1)
                        .kind(kind)
                        .modality(modality)
                        .place(place)
                        .duringWorkingTime(working)
                        .held(held)
                        .teamAffected(affected)
                        .build());
    }

    private static Arbitrary<Act> derogations() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        ROLES,
                        Arbitraries.integers().between(0, 6))
                .as((day, by, granted) -> granted == 0 ? Cases.request(day, by, 1) : Cases.decision(day, by, granted));
    }

    private static Arbitrary<Act> closures() {
        return instants().map(at -> Closure.builder().at(at).build());
    }
}
