package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.B1;
import static org.ecoute.rules.Cases.OPENING;
import static org.ecoute.rules.Cases.VERT;
import static org.ecoute.rules.Cases.contact;
import static org.ecoute.rules.Cases.decision;
import static org.ecoute.rules.Cases.document;
import static org.ecoute.rules.Cases.evaluation;
import static org.ecoute.rules.Cases.file;
import static org.ecoute.rules.Cases.person;
import static org.ecoute.rules.Cases.referral;
import static org.ecoute.rules.Cases.request;
import static org.ecoute.rules.Cases.support;
import static org.ecoute.rules.Cases.supports;
import static org.ecoute.rules.Cases.vert;
import static org.ecoute.rules.Cases.with;
import static org.ecoute.rules.Rulings.findings;

import java.time.OffsetDateTime;
import java.util.List;
import org.ecoute.model.casefile.CaseFile;
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
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.Test;

class NumeroVertTest {
    private static final String ALLOWS = "IAPR-VERT-03 SUPPORT_PROVIDED_FOR";
    private static final CaseFile OPENED = vert(referral(Role.AGENT));

    private final SchemeRules rules = SchemeRules.bundled();

    @Test
    void should_allow_an_agent_to_call_for_himself_on_any_ground() {
        Ruling ruling = rules.judge(
                vert(),
                referral(Role.AGENT, OPENING, one -> one.grounds(List.of(GroundCode.of("difficultes-sphere-privee")))));

        assertThat(findings(ruling)).containsExactly("IAPR-VERT-03 SELF_REFERRAL_PROVIDED_FOR");
    }

    @Test
    void should_refuse_whoever_calls_for_somebody_else() {
        assertThat(findings(rules.judge(vert(), referral(Role.MANAGER))))
                .containsExactly("IAPR-VERT-03 SELF_REFERRAL_ONLY");
        assertThat(findings(rules.judge(vert(), referral(Role.AGENT, OPENING, one -> one.self(false)))))
                .as("a colleague")
                .containsExactly("IAPR-VERT-03 SELF_REFERRAL_ONLY");
        assertThat(findings(rules.judge(file(VERT, person(Role.MANAGER, "53")), referral(Role.MANAGER))))
                .as("a manager for himself")
                .containsExactly("IAPR-VERT-03 SELF_REFERRAL_ONLY");
    }

    @Test
    void should_be_in_force_from_its_activation_to_the_end_of_2020() {
        assertThat(calledAt("2019-12-22T23:59:59+01:00")).containsExactly("IAPR-VERT-01 SERVICE_NOT_IN_FORCE");
        assertThat(calledAt("2019-12-23T00:00:00+01:00")).containsExactly("IAPR-VERT-03 SELF_REFERRAL_PROVIDED_FOR");
        assertThat(calledAt("2021-01-01T00:00:00+01:00")).containsExactly("IAPR-VERT-01 SERVICE_NOT_IN_FORCE");
    }

    @Test
    void should_owe_the_callers_details_and_the_physicians_notice_and_no_contact() {
        assertThat(rules.judge(vert(), referral(Role.AGENT)).duties())
                .extracting(one -> one.clause() + " " + one.kind() + " to " + one.owedTo() + " by "
                        + one.due().map(OffsetDateTime::toString).orElse("?") + (one.unspecified() ? " *" : ""))
                .containsExactlyInAnyOrder(
                        "IAPR-VERT-02 CORRESPONDENT_DETAILS to AGENT by 2020-02-04T10:00+01:00 *",
                        "IAPR-VERT-08 REFERRAL_NOTICE to COORDINATING_PHYSICIAN by ? *");
    }

    @Test
    void should_allow_the_correspondent_to_call_back() {
        assertThat(findings(rules.judge(OPENED, contact(OPENING.plusDays(3), true))))
                .containsExactly("IAPR-VERT-02 CONTACT_PROVIDED_FOR");
    }

    @Test
    void should_hold_an_evaluation_and_five_support_interviews_and_refuse_the_sixth() {
        CaseFile evaluated = OPENED.with(evaluation(1, one -> one));

        assertThat(findings(rules.judge(OPENED, evaluation(1, one -> one))))
                .containsExactly("IAPR-VERT-02 EVALUATION_PROVIDED_FOR");
        assertThat(findings(rules.judge(with(evaluated, supports(4)), support(20))))
                .containsExactly(ALLOWS);
        Ruling sixth = rules.judge(with(evaluated, supports(5)), support(20));
        assertThat(findings(sixth)).containsExactly("IAPR-VERT-03 SESSION_CAP_REACHED");
        assertThat(rules.explain(sixth).alternatives()).isEmpty();
    }

    @Test
    void should_not_count_interviews_of_the_other_line() {
        List<Session> five = supports(5).stream()
                .map(one -> Session.builder()
                        .from((Session) one)
                        .service(Cases.BLEU)
                        .build())
                .toList();

        assertThat(rules.judge(with(OPENED, five), support(20)).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_keep_to_modality_working_time_and_place_as_the_numero_bleu_does() {
        assertThat(findings(rules.judge(OPENED, support(5, one -> one.modality(Modality.VIDEO)))))
                .containsExactly("IAPR-VERT-03 MODALITY_NOT_PROVIDED_FOR");
        assertThat(findings(rules.judge(OPENED, support(5, one -> one.duringWorkingTime(true)))))
                .containsExactly("IAPR-VERT-03 DURING_WORKING_TIME");
        assertThat(findings(rules.judge(OPENED, at(Place.PROVIDER_PREMISES))))
                .containsExactly("IAPR-VERT-06 NETWORK_PRACTICE_REQUIRED");
        CaseFile resident = file(VERT, person(Role.AGENT, "11"), referral(Role.AGENT));
        assertThat(findings(rules.judge(resident, at(Place.PROVIDER_PREMISES)))).containsExactly(ALLOWS);
        assertThat(findings(rules.judge(resident, at(Place.ON_SITE))))
                .containsExactly("IAPR-VERT-06 PROVIDER_PREMISES_REQUIRED");
    }

    @Test
    void should_provide_for_no_advice_to_managers() {
        assertThat(findings(rules.judge(OPENED, support(5, one -> one.kind(SessionKind.MANAGER_ADVICE)))))
                .containsExactly("NOT_PROVIDED_FOR");
    }

    @Test
    void should_refuse_every_derogation_and_say_that_the_text_is_silent() {
        CaseFile five = with(OPENED, supports(5));

        for (Ruling ruling : List.of(
                rules.judge(five, request(20, Role.PSYCHOLOGIST, 1)),
                rules.judge(five, decision(21, Role.SCHEME_LEAD, 1)))) {
            assertThat(findings(ruling)).containsExactly("IAPR-VERT-04 NO_DEROGATION");
            assertThat(ruling.findings()).allMatch(Finding::unspecified);
            assertThat(rules.explain(ruling).alternatives()).isEmpty();
        }
    }

    @Test
    void should_let_the_psychologist_orient() {
        Orientation.Builder orientation =
                Orientation.builder().at(OPENING.plusDays(2)).beneficiary(B1).to(OrientationTarget.PSYCHIATRIST);

        assertThat(findings(
                        rules.judge(OPENED, orientation.by(Role.PSYCHOLOGIST).build())))
                .containsExactly("IAPR-VERT-07 ORIENTATION_PROVIDED_FOR");
        assertThat(findings(rules.judge(OPENED, orientation.by(Role.AGENT).build())))
                .containsExactly("NOT_PROVIDED_FOR");
    }

    @Test
    void should_send_documents_to_the_caller_and_the_physician_and_guarantee_anonymity() {
        assertThat(sent(DocumentKind.CORRESPONDENT_DETAILS, Role.AGENT))
                .containsExactly("IAPR-VERT-02 CORRESPONDENT_DETAILS_PROVIDED_FOR");
        assertThat(sent(DocumentKind.CORRESPONDENT_DETAILS, Role.MANAGER)).containsExactly("NOT_PROVIDED_FOR");
        assertThat(sent(DocumentKind.REFERRAL_NOTICE, Role.COORDINATING_PHYSICIAN))
                .containsExactly("IAPR-VERT-08 REFERRAL_NOTICE_PROVIDED_FOR");
        assertThat(sent(DocumentKind.REFERRAL_NOTICE, Role.SCHEME_LEAD)).containsExactly("NOT_PROVIDED_FOR");
        assertThat(shown(DisclosureContent.REFERRAL_NOTICE, Role.COORDINATING_PHYSICIAN))
                .containsExactly("IAPR-VERT-08 REFERRAL_NOTICE_PROVIDED_FOR");
        assertThat(shown(DisclosureContent.IDENTITY, Role.COORDINATING_PHYSICIAN))
                .containsExactly("IAPR-VERT-08 ANONYMITY_GUARANTEED");
        assertThat(shown(DisclosureContent.FACT_OF_APPROACH, Role.EMPLOYER))
                .containsExactly("IAPR-VERT-08 ANONYMITY_GUARANTEED");
        assertThat(shown(DisclosureContent.CLINICAL_CONTENT, Role.SCHEME_LEAD))
                .containsExactly("IAPR-VERT-08 ANONYMITY_GUARANTEED");
        assertThat(shown(DisclosureContent.ACTS, Role.SCHEME_LEAD)).containsExactly("NOT_PROVIDED_FOR");
    }

    private List<String> calledAt(String at) {
        return findings(rules.judge(vert(), referral(Role.AGENT, OffsetDateTime.parse(at), one -> one)));
    }

    private List<String> sent(DocumentKind kind, Role to) {
        return findings(rules.judge(OPENED, document(kind, to, OPENING.plusHours(1))));
    }

    private List<String> shown(DisclosureContent content, Role to) {
        return findings(rules.judge(
                OPENED,
                Disclosure.builder()
                        .at(OPENING.plusHours(1))
                        .content(content)
                        .to(to)
                        .build()));
    }

    private static Session at(Place place) {
        return support(5, one -> one.modality(Modality.FACE_TO_FACE).place(place));
    }
}
