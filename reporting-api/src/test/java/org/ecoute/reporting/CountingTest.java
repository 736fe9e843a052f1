package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.reporting.Fixtures.YEAR;
import static org.ecoute.reporting.Fixtures.agent;
import static org.ecoute.reporting.Fixtures.bleu;
import static org.ecoute.reporting.Fixtures.count;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.casefile.ActId;
import org.ecoute.model.casefile.Cancellation;
import org.ecoute.model.casefile.GroupSessionKind;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.SessionKind;
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

    private static Bilan internal(AssessedCaseFile... caseFiles) {
        return Fixtures.publish(BilanSpec.bundled("iapr"), DisclosurePolicy.internal(), List.of(caseFiles));
    }
}
