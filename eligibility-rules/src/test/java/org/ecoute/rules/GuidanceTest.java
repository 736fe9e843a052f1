package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.B1;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.consent;
import static org.ecoute.rules.Cases.day;
import static org.ecoute.rules.Cases.support;
import static org.ecoute.rules.Cases.vert;
import static org.ecoute.rules.Rulings.findings;

import java.util.List;
import java.util.Optional;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.Disclosure;
import org.ecoute.model.casefile.DisclosureContent;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the guidance asks of every service. */
class GuidanceTest {
    private final SchemeRules rules = SchemeRules.bundled();

    @ParameterizedTest
    @EnumSource
    void should_want_clinical_psychologists_where_the_service_names_no_profession(Practitioner practitioner) {
        boolean clinical = practitioner == Practitioner.CLINICAL_PSYCHOLOGIST;
        CaseFile carer =
                QualisocialCases.file(QualisocialCases.AIDANT, QualisocialCases.through(Role.AGENT, Channel.E_MAIL));

        for (Ruling ruling : List.of(
                rules.judge(bleu(byManager()), support(5, one -> one.practitioner(practitioner))),
                rules.judge(carer, QualisocialCases.session(5, one -> one.practitioner(practitioner))))) {
            assertThat(findings(ruling).contains("PREV-02 CLINICAL_PSYCHOLOGIST_REQUIRED"))
                    .isNotEqualTo(clinical);
        }
    }

    @Test
    void should_leave_the_profession_to_services_that_name_one() {
        CaseFile supported =
                QualisocialCases.file(QualisocialCases.ECOUTE, QualisocialCases.call(Role.AGENT, Line.FRANCE));

        assertThat(findings(rules.judge(
                        supported, QualisocialCases.session(5, one -> one.practitioner(Practitioner.SOCIAL_WORKER)))))
                .containsExactly("QS-ECOUTE-05 SUPPORT_PROVIDED_FOR");
    }

    @Test
    void should_leave_evaluations_and_advice_to_whoever_the_service_entrusts_with_them() {
        for (SessionKind kind : List.of(SessionKind.EVALUATION, SessionKind.MANAGER_ADVICE)) {
            assertThat(rules.judge(
                                    bleu(byManager()),
                                    support(5, one -> one.kind(kind).practitioner(Practitioner.WORK_PSYCHOLOGIST)))
                            .verdict())
                    .isEqualTo(Verdict.ALLOWED);
        }
    }

    @Test
    void should_not_ask_for_a_profession_that_nobody_recorded() {
        assertThat(rules.judge(bleu(byManager()), support(5, one -> one.practitioner(Optional.empty())))
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionKind.class,
            names = {"EVALUATION", "SUPPORT"})
    void should_support_nobody_after_a_refusal_until_it_is_withdrawn(SessionKind kind) {
        CaseFile declined = bleu(byManager(), consent(day(1), one -> one.declined(true)));
        CaseFile withdrawn = declined.with(consent(day(2), one -> one.declined(false)));

        Ruling refused = rules.judge(declined, support(5, one -> one.kind(kind)));

        assertThat(findings(refused)).containsExactly("PREV-03 SUPPORT_DECLINED");
        assertThat(refused.findings()).allMatch(Finding::unspecified);
        assertThat(rules.judge(withdrawn, support(5, one -> one.kind(kind))).verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_listen_to_nobody_against_his_word_but_advise_a_manager_still() {
        CaseFile declined = WpoCases.file(
                WpoCases.ECOUTE,
                Role.MANAGER,
                WpoCases.call(Role.MANAGER),
                consent(WpoCases.T0.plusHours(1), one -> one.declined(true)));

        assertThat(findings(rules.judge(declined, WpoCases.listening(1)))).containsExactly("PREV-03 SUPPORT_DECLINED");
        assertThat(rules.judge(declined, WpoCases.session(1, one -> one.kind(SessionKind.MANAGER_ADVICE)))
                        .verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_show_aggregates_to_the_employer_in_every_service() {
        for (Service service : rules.catalogue().services()) {
            CaseFile file = Cases.file(
                    service.id(), Beneficiary.builder().id(B1).role(Role.AGENT).build());
            Disclosure.Builder shown = Disclosure.builder()
                    .at(day(0).withYear(serviceYear(service)))
                    .to(Role.EMPLOYER);

            assertThat(rules.judge(
                                    file,
                                    shown.content(DisclosureContent.AGGREGATE).build())
                            .verdict())
                    .as("%s", service.id())
                    .isEqualTo(Verdict.ALLOWED);
            assertThat(rules.judge(file, shown.content(DisclosureContent.ACTS).build())
                            .verdict())
                    .as("%s", service.id())
                    .isEqualTo(Verdict.REFUSED);
        }
    }

    @Test
    void should_not_show_a_callers_identity_beside_the_aggregates() {
        Disclosure identity = Disclosure.builder()
                .at(day(1))
                .content(DisclosureContent.IDENTITY)
                .to(Role.EMPLOYER)
                .build();

        assertThat(rules.judge(vert(Cases.referral(Role.AGENT)), identity).verdict())
                .isEqualTo(Verdict.REFUSED);
    }

    private static int serviceYear(Service service) {
        return service.id().value().startsWith("iapr") ? 2020 : 2022;
    }
}
