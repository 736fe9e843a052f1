package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.OPENING;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.closure;
import static org.ecoute.rules.Cases.consent;
import static org.ecoute.rules.Cases.contact;
import static org.ecoute.rules.Cases.day;
import static org.ecoute.rules.Cases.document;
import static org.ecoute.rules.Cases.referral;
import static org.ecoute.rules.Cases.vert;
import static org.ecoute.rules.Rulings.duty;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Party;
import org.junit.jupiter.api.Test;

class DutyTest {
    private static final OffsetDateTime DUE = OPENING.plusHours(24);
    private static final ClauseId CONTACT_CLAUSE = ClauseId.of("IAPR-BLEU-09");
    private static final Referral UNINFORMED = referral(Role.MANAGER, OPENING, one -> one.informed(false));

    private final SchemeRules rules = SchemeRules.bundled();

    @Test
    void should_be_open_up_to_the_due_instant_and_breached_one_second_later() {
        CaseFile silent = bleu(byManager());

        assertThat(contactDuty(silent, DUE).state()).isEqualTo(DutyState.OPEN);
        assertThat(contactDuty(silent, DUE.plusSeconds(1)).state()).isEqualTo(DutyState.BREACHED);
    }

    @Test
    void should_be_met_exactly_at_the_due_instant_and_late_one_second_later() {
        DutyStatus inTime = contactDuty(bleu(byManager(), contact(DUE, true)), DUE.plusDays(1));
        DutyStatus late = contactDuty(bleu(byManager(), contact(DUE.plusSeconds(1), true)), DUE.plusDays(1));

        assertThat(inTime.state()).isEqualTo(DutyState.MET);
        assertThat(inTime.fulfilledAt()).hasValue(DUE);
        assertThat(late.state()).isEqualTo(DutyState.LATE);
        assertThat(late.fulfilledAt()).hasValue(DUE.plusSeconds(1));
    }

    @Test
    void should_charge_the_provider_for_a_late_contact() {
        CaseFile late = bleu(
                byManager(),
                contact(OPENING.plusHours(2), false),
                document(DocumentKind.CORRESPONDENT_DETAILS, Role.MANAGER, OPENING.plusHours(1)),
                document(DocumentKind.REFERRAL_NOTICE, Role.SCHEME_LEAD, OPENING.plusHours(1)),
                contact(OPENING.plusHours(25), true));

        Assessment state = rules.assess(late, DUE.plusDays(2).toInstant());

        assertThat(state.breaches()).singleElement().satisfies(breach -> {
            assertThat(breach.clause()).hasValue(ClauseId.of("IAPR-BLEU-09"));
            assertThat(breach.party()).isEqualTo(Party.PROVIDER);
            assertThat(state.duties().get(breach.duty().orElseThrow()).duty().kind())
                    .isEqualTo(DutyKind.CONTACT);
        });
    }

    @Test
    void should_not_be_met_by_an_attempt_that_reached_nobody() {
        CaseFile attempted = bleu(byManager(), contact(OPENING.plusHours(2), false));

        assertThat(contactDuty(attempted, DUE.plusDays(1)).state()).isEqualTo(DutyState.BREACHED);
    }

    @Test
    void should_be_suspended_and_without_a_due_instant_while_the_agent_has_not_been_told() {
        Assessment state = rules.assess(bleu(UNINFORMED), DUE.plusDays(9).toInstant());

        assertThat(duty(state, DutyKind.CONTACT).state()).isEqualTo(DutyState.SUSPENDED);
        assertThat(duty(state, DutyKind.CONTACT).duty().due()).isEmpty();
        assertThat(state.breaches()).extracting(Breach::clause).doesNotContain(Optional.of(CONTACT_CLAUSE));
    }

    @Test
    void should_count_the_hours_from_a_consent_after_an_uninformed_referral() {
        OffsetDateTime told = OPENING.plusHours(40);
        CaseFile file = bleu(UNINFORMED, consent(told, one -> one.informed(true)));

        assertThat(contactDuty(file, told).duty().due()).hasValue(told.plusHours(24));
        assertThat(contactDuty(file, told.plusHours(24)).state()).isEqualTo(DutyState.OPEN);
        assertThat(contactDuty(file.with(contact(told.plusHours(23), true)), told.plusDays(3))
                        .state())
                .isEqualTo(DutyState.MET);
        assertThat(contactDuty(file, told.minusSeconds(1)).state())
                .as("before the consent")
                .isEqualTo(DutyState.SUSPENDED);
    }

    @Test
    void should_count_the_hours_from_the_referral_if_the_agent_had_been_told_before() {
        CaseFile file = bleu(consent(OPENING.minusDays(2), one -> one.informed(true)), UNINFORMED);

        assertThat(contactDuty(file, OPENING).duty().due()).hasValue(DUE);
    }

    @Test
    void should_lapse_when_the_agent_declines_in_time_and_not_when_it_is_too_late() {
        CaseFile inTime = bleu(byManager(), consent(DUE, one -> one.declined(true)));
        CaseFile tooLate = bleu(byManager(), consent(DUE.plusSeconds(1), one -> one.declined(true)));

        assertThat(contactDuty(inTime, DUE.plusDays(1)).state()).isEqualTo(DutyState.LAPSED);
        assertThat(contactDuty(tooLate, DUE.plusDays(1)).state()).isEqualTo(DutyState.BREACHED);
    }

    @Test
    void should_stand_again_when_the_refusal_is_withdrawn_in_time() {
        CaseFile file = bleu(
                byManager(),
                consent(OPENING.plusHours(1), one -> one.declined(true)),
                consent(OPENING.plusHours(2), one -> one.declined(false)));

        assertThat(contactDuty(file, DUE).state()).isEqualTo(DutyState.OPEN);
        assertThat(contactDuty(file, DUE.plusSeconds(1)).state()).isEqualTo(DutyState.BREACHED);
    }

    @Test
    void should_stay_met_when_the_agent_declines_after_having_been_reached() {
        CaseFile file = bleu(
                byManager(),
                contact(OPENING.plusHours(1), true),
                consent(OPENING.plusHours(2), one -> one.declined(true)));

        assertThat(contactDuty(file, DUE).state()).isEqualTo(DutyState.MET);
    }

    @Test
    void should_count_elapsed_hours_across_the_end_of_summer_time() {
        OffsetDateTime call = OffsetDateTime.parse("2020-10-24T14:00:00+02:00");
        CaseFile file = bleu(referral(Role.MANAGER, call, one -> one));

        assertThat(contactDuty(file, call).duty().due())
                .map(OffsetDateTime::toString)
                .hasValue("2020-10-25T13:00+01:00");
    }

    @Test
    void should_owe_the_report_to_the_referrer_within_a_day_of_closure() {
        CaseFile closed = bleu(byManager(), closure(30));
        OffsetDateTime due = day(30).plusHours(24);
        CaseFile reported = closed.with(document(DocumentKind.INTERVENTION_REPORT, Role.MANAGER, due));

        assertThat(report(bleu(byManager()), due).state()).isEqualTo(DutyState.OPEN);
        assertThat(report(closed, due).duty().due().map(OffsetDateTime::toInstant))
                .hasValue(due.toInstant());
        assertThat(report(closed, due.plusSeconds(1)).state()).isEqualTo(DutyState.BREACHED);
        assertThat(report(reported, due.plusDays(1)).state()).isEqualTo(DutyState.MET);
    }

    @Test
    void should_not_be_met_by_a_document_that_goes_to_somebody_else() {
        CaseFile wrong = bleu(
                byManager(),
                closure(30),
                document(DocumentKind.INTERVENTION_REPORT, Role.SCHEME_LEAD, day(30).plusHours(1)));

        assertThat(report(wrong, day(32)).state()).isEqualTo(DutyState.BREACHED);
    }

    @Test
    void should_owe_the_physician_the_notice_of_the_numero_vert_at_closure_itself() {
        CaseFile closed = vert(referral(Role.AGENT), closure(30));
        CaseFile atOnce = closed.with(document(DocumentKind.REFERRAL_NOTICE, Role.COORDINATING_PHYSICIAN, day(30)));
        CaseFile later = closed.with(
                document(DocumentKind.REFERRAL_NOTICE, Role.COORDINATING_PHYSICIAN, day(30).plusSeconds(1)));

        assertThat(notice(vert(referral(Role.AGENT)), day(30)).state()).isEqualTo(DutyState.OPEN);
        assertThat(notice(closed, day(30)).state()).isEqualTo(DutyState.OPEN);
        assertThat(notice(closed, day(30).plusSeconds(1)).state()).isEqualTo(DutyState.BREACHED);
        assertThat(notice(atOnce, day(31)).state()).isEqualTo(DutyState.MET);
        assertThat(notice(later, day(31)).state()).isEqualTo(DutyState.LATE);
    }

    private DutyStatus contactDuty(CaseFile file, OffsetDateTime asOf) {
        return duty(rules.assess(file, asOf.toInstant()), DutyKind.CONTACT);
    }

    private DutyStatus report(CaseFile file, OffsetDateTime asOf) {
        return duty(rules.assess(file, asOf.toInstant()), DutyKind.INTERVENTION_REPORT);
    }

    private DutyStatus notice(CaseFile file, OffsetDateTime asOf) {
        return duty(rules.assess(file, asOf.toInstant()), DutyKind.REFERRAL_NOTICE);
    }
}
