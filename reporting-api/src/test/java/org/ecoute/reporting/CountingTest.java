package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.reporting.Fixtures.YEAR;
import static org.ecoute.reporting.Fixtures.agent;
import static org.ecoute.reporting.Fixtures.bleu;
import static org.ecoute.reporting.Fixtures.count;
import static org.ecoute.reporting.Fixtures.vert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.casefile.ActId;
import org.ecoute.model.casefile.Cancellation;
import org.ecoute.model.casefile.GroupSessionKind;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Gender;
import org.ecoute.model.person.StatutoryCategory;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.scheme.Party;
import org.junit.jupiter.api.Test;

class CountingTest {
    private static final String TOTAL = Member.TOTAL.code();
    private static final String NOON = "2020-03-04T12:00:00+01:00";

    @Test
    void should_count_persons_case_files_and_acts_as_what_they_are() {
        Bilan bilan = internal(bleu("D-1", "2020-03-02T10:00:00+01:00", agent("B1", "ARS"), agent("B2", "ARS"))
                .support("2020-03-03T12:00:00+01:00", Modality.TELEPHONE)
                .support(NOON, Modality.TELEPHONE)
                .assessed());

        assertThat(bilan.table("bleu.origin").count(YEAR, "ARS")).isEqualTo(count(1));
        assertThat(bilan.table("bleu.gender").count(YEAR, "FEMALE")).isEqualTo(count(2));
        assertThat(bilan.table("bleu.interviews").count(YEAR, "SUPPORT_TELEPHONE"))
                .isEqualTo(count(2));
    }

    @Test
    void should_decide_the_period_by_the_date_in_paris() {
        Bilan bilan = internal(
                bleu("D-1", "2021-01-01T00:30:00+04:00", agent("B1", "ARS")).assessed());

        assertThat(bilan.table("bleu.referrals").count(YEAR, TOTAL)).isEqualTo(count(1));
    }

    @Test
    void should_leave_out_sessions_not_held_and_evaluations() {
        Bilan bilan = internal(bleu("D-1", "2020-03-02T10:00:00+01:00", agent("B1", "ARS"))
                .session(
                        NOON,
                        session -> session.kind(SessionKind.SUPPORT)
                                .modality(Modality.TELEPHONE)
                                .held(false))
                .session(NOON, session -> session.kind(SessionKind.SUPPORT).modality(Modality.TELEPHONE))
                .session(
                        NOON,
                        session -> session.kind(SessionKind.EVALUATION)
                                .modality(Modality.TELEPHONE)
                                .held(true))
                .assessed());

        assertThat(bilan.table("bleu.interviews").count(YEAR, TOTAL)).isEqualTo(count(0));
    }

    @Test
    void should_mark_face_to_face_sessions_as_provisional_until_their_mission_order_is_back() {
        Bilan bilan = internal(bleu("D-1", "2020-03-02T10:00:00+01:00", agent("B1", "ARS"))
                .support("2020-03-03T12:00:00+01:00", Modality.FACE_TO_FACE)
                .support(NOON, Modality.FACE_TO_FACE)
                .support("2020-03-05T12:00:00+01:00", Modality.TELEPHONE)
                .missionOrder("2020-04-01T09:00:00+02:00", "2020-03-03T11:00:00Z")
                .assessed());

        Table interviews = bilan.table("bleu.interviews");
        assertThat(interviews.count(YEAR, "SUPPORT_FACE_TO_FACE")).isEqualTo(new Cell.Count(2, Optional.of(count(1))));
        assertThat(interviews.count(YEAR, "SUPPORT_TELEPHONE")).isEqualTo(count(1));
        assertThat(interviews.count(YEAR, TOTAL)).isEqualTo(new Cell.Count(3, Optional.of(count(1))));
    }

    @Test
    void should_count_only_what_had_happened_by_the_instant_of_the_assessment() {
        Bilan bilan = internal(bleu("D-1", "2020-03-02T10:00:00+01:00", agent("B1", "ARS"))
                .support(NOON, Modality.TELEPHONE)
                .support("2020-05-04T12:00:00+02:00", Modality.TELEPHONE)
                .asOf("2020-04-01T00:00:00+02:00")
                .assessed());

        assertThat(bilan.table("bleu.interviews").count(YEAR, TOTAL)).isEqualTo(count(1));
        assertThat(bilan.asOf()).contains(OffsetDateTime.parse("2020-04-01T00:00:00+02:00"));
    }

    @Test
    void should_leave_out_cancelled_acts() {
        Bilan bilan = internal(bleu("D-1", "2020-03-02T10:00:00+01:00", agent("B1", "ARS"))
                .session(
                        NOON,
                        session -> session.kind(SessionKind.MANAGER_ADVICE)
                                .held(true)
                                .id(ActId.of("A-1")))
                .act(Cancellation.builder()
                        .at(OffsetDateTime.parse("2020-03-09T12:00:00+01:00"))
                        .of(ActId.of("A-1"))
                        .build())
                .assessed());

        assertThat(bilan.table("bleu.interviews").count(YEAR, TOTAL)).isEqualTo(count(0));
    }

    @Test
    void should_count_the_group_sessions_of_a_case_file_as_one_intervention() {
        Bilan bilan = internal(bleu("D-1", "2020-03-02T10:00:00+01:00", agent("B1", "ARS"))
                .group("2020-03-10T09:00:00+01:00", GroupSessionKind.ON_SITE_PERMANENCE, 2)
                .group("2020-03-11T09:00:00+01:00", GroupSessionKind.TELEPHONE_PERMANENCE, 1)
                .group("2020-03-12T09:00:00+01:00", GroupSessionKind.DISCUSSION_GROUP, 1)
                .assessed());

        assertThat(bilan.table("bleu.interventions").count(YEAR, TOTAL)).isEqualTo(count(1));
        assertThat(bilan.table("bleu.group-sessions").count(YEAR, TOTAL)).isEqualTo(count(3));
        assertThat(bilan.table("bleu.half-days").count(YEAR, TOTAL)).isEqualTo(count(3));
    }

    @Test
    void should_resolve_aliases_and_keep_unlisted_and_unknown_organisations_apart() {
        Bilan bilan = internal(
                bleu("D-1", "2020-03-02T10:00:00+01:00", agent("B1", "EVSN")).assessed(),
                bleu("D-2", "2020-03-02T10:00:00+01:00", agent("B1", "ZZZ")).assessed(),
                bleu("D-3", "2020-03-02T10:00:00+01:00", agent("B1", "NON_COMMUNIQUE"))
                        .assessed(),
                bleu("D-4", "2020-03-02T10:00:00+01:00", agent("B1", "ARS"), agent("B2", "DIRECCTE"))
                        .assessed());

        Table origin = bilan.table("bleu.origin");
        assertThat(origin.count(YEAR, "ENVSN")).isEqualTo(count(1));
        assertThat(origin.count(YEAR, "OTHER")).isEqualTo(count(1));
        assertThat(origin.count(YEAR, "NOT_STATED")).isEqualTo(count(1));
        assertThat(origin.count(YEAR, "SEVERAL")).isEqualTo(count(1));
        assertThat(origin.count(YEAR, "INSEP")).isEqualTo(count(0));
    }

    @Test
    void should_count_a_referral_under_each_of_its_grounds_and_once_in_the_base() {
        Bilan bilan = internal(
                bleu("D-1", "2020-03-02T10:00:00+01:00", agent("B1", "ARS"))
                        .grounds("situation-de-conflit", "handicap", "agression-menaces")
                        .assessed(),
                bleu("D-2", "2020-03-02T10:00:00+01:00", agent("B1", "ARS")).assessed());

        Table families = bilan.table("bleu.families");
        assertThat(families.count(YEAR, "WORK_DISTRESS")).isEqualTo(count(1));
        assertThat(families.count(YEAR, "TRAUMATIC_EVENT")).isEqualTo(count(1));
        assertThat(families.count(YEAR, "NOT_STATED")).isEqualTo(count(1));
        assertThat(families.count(YEAR, TOTAL)).isEqualTo(count(2));
        assertThat(families.cell(YEAR, "WORK_DISTRESS", TOTAL, Measure.SHARE))
                .isEqualTo(new Cell.Share(new BigDecimal("50.0"), 2));
    }

    @Test
    void should_focus_on_the_health_crisis_across_both_lines() {
        Bilan bilan = internal(
                bleu("D-1", "2020-03-02T10:00:00+01:00", agent("B1", "ARS"))
                        .tag("health-crisis")
                        .assessed(),
                vert("D-2", "2020-04-02T10:00:00+02:00", agent("B1", "ARS"))
                        .tag("health-crisis")
                        .assessed(),
                vert("D-3", "2020-04-02T10:00:00+02:00", agent("B1", "ARS")).assessed());

        Period whole = Period.ofDays(LocalDate.of(2019, 12, 23), LocalDate.of(2020, 12, 31));
        Table services = bilan.table("crisis.services");
        assertThat(services.count(whole, "iapr-numero-bleu")).isEqualTo(count(1));
        assertThat(services.count(whole, "iapr-numero-vert")).isEqualTo(count(1));
        assertThat(bilan.table("vert.referrals").count(whole, TOTAL)).isEqualTo(count(2));
    }

    @Test
    void should_count_duties_by_state_and_breaches_by_clause_and_party() {
        Bilan bilan = internal(bleu("D-1", "2020-03-02T10:00:00+01:00", agent("B1", "ARS"))
                .duty(DutyKind.CONTACT, DutyState.LATE)
                .duty(DutyKind.REFERRAL_NOTICE, DutyState.MET)
                .breachOfDuty("IAPR-BLEU-09", Party.PROVIDER, 0)
                .breachOfAct("IAPR-BLEU-03", Party.REFERRER, 0)
                .assessed());

        Period all = Period.years(2016, 2020);
        assertThat(bilan.table("bleu.duties").cell(all, "CONTACT", "LATE", Measure.COUNT))
                .isEqualTo(count(1));
        assertThat(bilan.table("bleu.duties").cell(all, "REFERRAL_NOTICE", "LATE", Measure.COUNT))
                .isEqualTo(count(0));
        assertThat(bilan.table("bleu.breaches").cell(all, "IAPR-BLEU-03", "REFERRER", Measure.COUNT))
                .isEqualTo(count(1));
        assertThat(bilan.table("bleu.breaches").cell(all, "IAPR-BLEU-09", TOTAL, Measure.COUNT))
                .isEqualTo(count(1));
    }

    @Test
    void should_show_the_organisations_that_do_not_use_the_service_but_not_those_of_other_times() {
        Bilan bilan = internal(Fixtures.alike(1, "ARS").toArray(AssessedCaseFile[]::new));

        List<String> rows = bilan.table("bleu.use").rows().stream()
                .map(row -> row.member().code())
                .toList();
        assertThat(rows).startsWith("ARS").contains("CREPS", "DRJSCS").doesNotContain("DREETS", "SDJES");
    }

    @Test
    void should_keep_a_not_stated_gender_apart_from_a_category_that_is() {
        Bilan bilan = internal(bleu(
                        "D-1",
                        "2020-03-02T10:00:00+01:00",
                        agent("B1", "ARS", "53", Gender.NOT_STATED, StatutoryCategory.B))
                .assessed());

        assertThat(bilan.table("bleu.gender").count(YEAR, "NOT_STATED")).isEqualTo(count(1));
        assertThat(bilan.table("bleu.category").count(YEAR, "B")).isEqualTo(count(1));
    }

    private static Bilan internal(AssessedCaseFile... caseFiles) {
        return Fixtures.publish(BilanSpec.bundled("iapr"), DisclosurePolicy.internal(), List.of(caseFiles));
    }
}
