package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.document;
import static org.ecoute.rules.QualisocialCases.T0;
import static org.ecoute.rules.QualisocialCases.alert;
import static org.ecoute.rules.QualisocialCases.cell;
import static org.ecoute.rules.QualisocialCases.crisis;
import static org.ecoute.rules.QualisocialCases.day;
import static org.ecoute.rules.QualisocialCases.dayAt;
import static org.ecoute.rules.QualisocialCases.group;
import static org.ecoute.rules.Rulings.duty;
import static org.ecoute.rules.Rulings.findings;
import static org.ecoute.rules.Rulings.missing;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.ecoute.model.casefile.AlertChannel;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Closure;
import org.ecoute.model.casefile.CrisisAlert;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.EventKind;
import org.ecoute.model.casefile.GroupSessionKind;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Crisis support: the alert and the duties that it creates. */
class QualisocialAlertTest {
    private static final OffsetDateTime THREE = OffsetDateTime.parse("2021-03-02T03:00:00+01:00");
    private static final CrisisAlert HALF_PAST_FIVE =
            alert(one -> one.at(THREE.plusMinutes(150)).occurredAt(THREE).eventKind(EventKind.SUICIDE));

    private final SchemeRules rules = SchemeRules.bundled();

    @ParameterizedTest
    @EnumSource(value = EventKind.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void should_answer_the_five_kinds_of_events(EventKind kind) {
        assertThat(findings(rules.judge(crisis(), alert(one -> one.eventKind(kind)))))
                .containsExactly("QS-CRISE-01 ALERT_PROVIDED_FOR");
    }

    @Test
    void should_ask_the_coordinator_about_another_kind_of_event() {
        Ruling ruling = rules.judge(crisis(), alert(one -> one.eventKind(EventKind.OTHER)));

        assertThat(findings(ruling)).containsExactly("QS-CRISE-01 EVENT_NEEDS_APPROVAL");
        assertThat(ruling.verdict()).isEqualTo(Verdict.NEEDS_APPROVAL);
        assertThat(ruling.approvalBy()).containsExactly(Role.COORDINATING_PSYCHOLOGIST);
        assertThat(ruling.duties()).isEmpty();
    }

    @Test
    void should_ask_what_happened_where_it_is_not_recorded() {
        Ruling ruling = rules.judge(crisis(), alert(one -> one.eventKind(Optional.empty())));

        assertThat(ruling.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(missing(ruling)).containsExactly("eventKind");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MANAGER", "PREVENTION_OFFICER", "SCHEME_LEAD", "INTERNAL_REFERENT"})
    void should_let_those_who_answer_for_others_alert(Role by) {
        assertThat(rules.judge(crisis(), alert(one -> one.by(by))).verdict()).isEqualTo(Verdict.ALLOWED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MANAGER", "PREVENTION_OFFICER", "SCHEME_LEAD", "INTERNAL_REFERENT"})
    void should_refuse_an_alert_by_anybody_else_as_our_reading(Role by) {
        Ruling ruling = rules.judge(crisis(), alert(one -> one.by(by)));

        assertThat(findings(ruling)).containsExactly("QS-CRISE-02 ALERTER_NOT_ENTITLED");
        assertThat(ruling.findings()).allMatch(Finding::unspecified);
    }

    @ParameterizedTest
    @EnumSource
    void should_take_an_alert_by_any_channel(AlertChannel channel) {
        assertThat(rules.judge(crisis(), alert(one -> one.channel(channel))).verdict())
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void should_tell_the_duties_of_an_alert_with_both_clocks() {
        assertThat(rules.judge(crisis(), HALF_PAST_FIVE).duties())
                .extracting(one -> one.clause() + " " + one.kind() + " to " + one.owedTo() + " by "
                        + one.due().map(OffsetDateTime::toString).orElse("?") + ", from the occurrence "
                        + one.occurrenceDue().map(OffsetDateTime::toString).orElse("?")
                        + (one.unspecified() ? " *" : ""))
                .containsExactlyInAnyOrder(
                        "QS-CRISE-03 CRISIS_CELL to MANAGER by 2021-03-02T06:30+01:00, from the occurrence 2021-03-02T04:00+01:00",
                        "QS-CRISE-04 ON_SITE_PRESENCE to MANAGER by 2021-03-03T05:30+01:00, from the occurrence 2021-03-03T03:00+01:00",
                        "QS-CRISE-10 POST_EVENT_REVIEW to INTERNAL_REFERENT by ?, from the occurrence ? *");
    }

    @Test
    void should_blame_nobody_for_the_time_before_the_alert() {
        Assessment state = assess(crisis(HALF_PAST_FIVE, cell(THREE.plusMinutes(190))), THREE.plusHours(10));

        DutyStatus duty = duty(state, DutyKind.CRISIS_CELL);
        assertThat(duty.state()).isEqualTo(DutyState.MET);
        assertThat(duty.occurrenceMet()).hasValue(false);
        assertThat(state.breaches()).isEmpty();
    }

    @Test
    void should_miss_the_hour_with_a_cell_a_second_after_it() {
        Assessment state =
                assess(crisis(HALF_PAST_FIVE, cell(THREE.plusMinutes(210).plusSeconds(1))), THREE.plusHours(10));

        assertThat(duty(state, DutyKind.CRISIS_CELL).state()).isEqualTo(DutyState.LATE);
        assertThat(state.breaches())
                .extracting(one -> one.clause().orElseThrow())
                .containsExactly(ClauseId.of("QS-CRISE-03"));
    }

    @Test
    void should_be_on_site_by_a_day_or_a_group_but_not_by_one_held_elsewhere() {
        assertThat(presence(crisis(alert(), day(1)))).isEqualTo(DutyState.MET);
        assertThat(presence(crisis(alert(), group(GroupSessionKind.DEFUSING)))).isEqualTo(DutyState.MET);
        assertThat(presence(crisis(alert(), dayAt(Place.PROVIDER_PREMISES)))).isEqualTo(DutyState.BREACHED);
        assertThat(presence(crisis(alert()))).isEqualTo(DutyState.BREACHED);
    }

    @Test
    void should_owe_the_review_at_closure() {
        CaseFile closed = crisis(alert(), Closure.builder().at(T0.plusDays(5)).build());
        CaseFile reviewed = crisis(
                alert(),
                document(DocumentKind.POST_EVENT_REVIEW, Role.INTERNAL_REFERENT, T0.plusDays(5)),
                Closure.builder().at(T0.plusDays(5)).build());

        assertThat(review(crisis(alert()))).isEqualTo(DutyState.OPEN);
        assertThat(review(closed)).isEqualTo(DutyState.BREACHED);
        assertThat(review(reviewed)).isEqualTo(DutyState.MET);
    }

    private DutyState presence(CaseFile file) {
        return duty(assess(file, T0.plusDays(3)), DutyKind.ON_SITE_PRESENCE).state();
    }

    private DutyState review(CaseFile file) {
        return duty(assess(file, T0.plusDays(30)), DutyKind.POST_EVENT_REVIEW).state();
    }

    private Assessment assess(CaseFile file, OffsetDateTime asOf) {
        return rules.assess(file, asOf.toInstant());
    }
}
