package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.B1;
import static org.ecoute.rules.Cases.BLEU;
import static org.ecoute.rules.Cases.OPENING;
import static org.ecoute.rules.Cases.VERT;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.file;
import static org.ecoute.rules.Cases.referral;
import static org.ecoute.rules.Cases.support;
import static org.ecoute.rules.Rulings.missing;
import static org.ecoute.rules.Rulings.waysOut;

import java.util.List;
import java.util.Optional;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Disclosure;
import org.ecoute.model.casefile.DisclosureContent;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ServiceId;
import org.junit.jupiter.api.Test;

/** What depends on attributes of a beneficiary that nobody has recorded. */
class UnknownPersonTest {
    private static final Beneficiary NOTHING_KNOWN =
            Beneficiary.builder().id(B1).build();

    private final SchemeRules rules = SchemeRules.bundled();

    @Test
    void should_name_the_home_region_only_where_the_place_depends_on_it() {
        CaseFile file = file(BLEU, Beneficiary.builder().id(B1).role(Role.AGENT).build(), byManager());

        assertUndetermined(rules.judge(file, faceToFace(Optional.of(Place.PROVIDER_PREMISES))), "homeRegion of B1");
        assertThat(rules.judge(file, support(5)).verdict()).isEqualTo(Verdict.ALLOWED);
        Ruling onSite = rules.judge(file, faceToFace(Optional.of(Place.ON_SITE)));
        assertThat(onSite.verdict()).as("wrong wherever they live").isEqualTo(Verdict.REFUSED);
        assertThat(onSite.missing()).isEmpty();
        assertThat(waysOut(rules.explain(onSite)))
                .as("no place is sure to be right")
                .containsExactly(List.of("modality: FACE_TO_FACE -> TELEPHONE"));
    }

    @Test
    void should_name_the_role_of_the_beneficiary_at_the_referral_and_not_later() {
        CaseFile file = file(BLEU, NOTHING_KNOWN);

        assertUndetermined(rules.judge(file, byManager()), "role of B1");
        assertThat(rules.judge(file.with(byManager()), support(5)).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_not_take_a_caller_of_unknown_role_for_the_beneficiary() {
        CaseFile file = file(VERT, NOTHING_KNOWN);

        assertUndetermined(rules.judge(file, referral(Role.AGENT)), "role of B1");
        assertThat(rules.judge(file, referral(Role.AGENT, OPENING, one -> one.self(true)))
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
        assertThat(rules.judge(file, referral(Role.MANAGER)).verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void should_not_take_a_recipient_for_somebody_else_while_the_role_of_the_beneficiary_is_unknown() {
        CaseFile file =
                file(ServiceId.of("wpo-ecoute"), NOTHING_KNOWN, referral(Role.AGENT, OPENING, one -> one.self(true)));
        Disclosure identity = Disclosure.builder()
                .at(OPENING.plusHours(1))
                .content(DisclosureContent.IDENTITY)
                .to(Role.STAFF_REPRESENTATIVE)
                .build();

        assertUndetermined(rules.judge(file, identity), "role of B1");
    }

    @Test
    void should_stay_undetermined_where_too_little_is_known_of_too_many_people() {
        CaseFile.Builder many = CaseFile.builder().from(bleu());
        for (int i = 2; i <= 30; i++) {
            many.addBeneficiaries(
                    Beneficiary.builder().id(BeneficiaryId.of("B" + i)).build());
        }

        assertThat(rules.judge(many.build(), byManager()).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    private static void assertUndetermined(Ruling ruling, String... missing) {
        assertThat(ruling.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(missing(ruling)).containsExactly(missing);
    }

    private static Session faceToFace(Optional<Place> place) {
        return support(5, one -> one.modality(Modality.FACE_TO_FACE).place(place));
    }
}
