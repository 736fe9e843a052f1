package org.ecoute.examples.bilan.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
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
    void should_leave_no_duty_unkept() {
        assertThat(all().stream().flatMap(one -> one.assessment().duties().stream()))
                .extracting(DutyStatus::state)
                .isSubsetOf(EnumSet.of(DutyState.MET, DutyState.OPEN));
    }

    @Test
    void should_hold_a_few_sessions_with_a_derogation() {
        assertThat(all().stream().flatMap(one -> one.caseFile().acts().stream()))
                .filteredOn(DerogationDecision.class::isInstance)
                .hasSize(7);
    }

    private static List<AssessedCaseFile> all() {
        return AssessedReconstruction.all();
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
