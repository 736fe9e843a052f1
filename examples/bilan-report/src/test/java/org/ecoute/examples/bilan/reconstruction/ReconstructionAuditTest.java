package org.ecoute.examples.bilan.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.ecoute.examples.bilan.AssessedReconstruction;
import org.ecoute.model.casefile.DerogationDecision;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.ruling.ActRuling;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.Party;
import org.ecoute.reporting.AssessedCaseFile;
import org.junit.jupiter.api.Test;

class ReconstructionAuditTest {
    @Test
    void should_break_nothing_but_the_twelve_referrals_on_private_grounds() {
        Stream<Breach> breaches = all().stream().flatMap(one -> one.assessment().breaches().stream());

        assertThat(breaches)
                .hasSize(12)
                .extracting(Breach::clause, Breach::party)
                .containsOnly(Tuple.tuple(Optional.of(ClauseId.of("IAPR-BLEU-03")), Party.REFERRER));
    }

    @Test
    void should_have_every_act_allowed_but_those_referrals_and_the_one_without_a_ground() {
        assertThat(rulings(Verdict.REFUSED)).hasSize(12).allMatch(Referral.class::isInstance);
        assertThat(rulings(Verdict.UNDETERMINED)).hasSize(1).allMatch(Referral.class::isInstance);
        assertThat(rulings(Verdict.NEEDS_APPROVAL)).isEmpty();
    }

    @Test
    void should_leave_no_duty_unkept_where_the_referral_is_decided() {
        assertThat(states(all().stream().filter(one -> !undecided(one)))).containsOnly(DutyState.MET, DutyState.OPEN);
    }

    /** Whether anything is owed after a referral without a recorded ground depends on the ground. */
    @Test
    void should_leave_the_duties_undetermined_where_the_referral_is() {
        assertThat(all().stream().filter(ReconstructionAuditTest::undecided)).hasSize(1);
        assertThat(states(all().stream().filter(ReconstructionAuditTest::undecided)))
                .containsOnly(DutyState.UNDETERMINED);
    }

    @Test
    void should_hold_a_few_sessions_with_a_derogation() {
        assertThat(all().stream().flatMap(one -> one.caseFile().acts().stream()))
                .filteredOn(DerogationDecision.class::isInstance)
                .hasSize(7);
    }

    private static Stream<DutyState> states(Stream<AssessedCaseFile> assessed) {
        return assessed.flatMap(one -> one.assessment().duties().stream()).map(DutyStatus::state);
    }

    private static boolean undecided(AssessedCaseFile assessed) {
        return assessed.assessment().acts().stream()
                .anyMatch(act -> act.ruling().verdict() == Verdict.UNDETERMINED);
    }

    private static List<AssessedCaseFile> all() {
        return AssessedReconstruction.iapr();
    }

    /** The acts with this verdict. */
    private static Stream<Object> rulings(Verdict verdict) {
        return all().stream()
                .flatMap(one -> one.assessment().acts().stream()
                        .filter(act -> act.ruling().verdict() == verdict)
                        .map(ActRuling::index)
                        .map(one.caseFile().acts()::get));
    }
}
