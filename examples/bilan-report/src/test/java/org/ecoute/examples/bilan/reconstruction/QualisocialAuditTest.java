package org.ecoute.examples.bilan.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ecoute.examples.bilan.AssessedReconstruction;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.ruling.ActRuling;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.reporting.AssessedCaseFile;
import org.junit.jupiter.api.Test;

class QualisocialAuditTest {
    private static final List<AssessedCaseFile> ALL = AssessedReconstruction.qualisocial();

    @Test
    void should_break_nothing() {
        assertThat(ALL)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.assessment().breaches()).isEmpty());
    }

    @Test
    void should_keep_every_duty() {
        assertThat(ALL.stream()
                        .flatMap(one -> one.assessment().duties().stream())
                        .map(DutyStatus::state))
                .isNotEmpty()
                .containsOnly(DutyState.MET);
    }

    /** Whether a line was the right one cannot be told where the region was not. */
    @Test
    void should_leave_undetermined_only_calls_of_agents_whose_region_is_not_stated() {
        assertThat(ALL.stream().flatMap(QualisocialAuditTest::notAllowed))
                .hasSize(36)
                .allMatch(Referral.class::isInstance);
        assertThat(ALL)
                .filteredOn(one -> notAllowed(one).findAny().isPresent())
                .allSatisfy(
                        one -> assertThat(one.caseFile().beneficiaries().get(0).workRegion())
                                .isEmpty());
        assertThat(ALL.stream().flatMap(one -> one.assessment().acts().stream()))
                .extracting(act -> act.ruling().verdict())
                .doesNotContain(Verdict.REFUSED, Verdict.NEEDS_APPROVAL);
    }

    private static Stream<Act> notAllowed(AssessedCaseFile one) {
        return one.assessment().acts().stream()
                .filter(act -> act.ruling().verdict() != Verdict.ALLOWED)
                .map(ActRuling::index)
                .map(one.caseFile().acts()::get);
    }
}
