package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.OPENING;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;

class DutyProperties {
    private static final Instant END = OPENING.plusDays(9).toInstant();
    private static final Set<DutyState> SETTLED = EnumSet.of(DutyState.MET, DutyState.SUSPENDED, DutyState.LAPSED);

    private final SchemeRules rules = SchemeRules.bundled();

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void no_act_after_the_due_instant_makes_a_duty_met_suspended_or_lapsed(@ForAll("caseFiles") CaseFile file) {
        for (DutyStatus duty : rules.assess(file, END).duties()) {
            duty.duty().due().filter(due -> SETTLED.contains(duty.state())).ifPresent(due -> {
                DutyStatus without =
                        same(duty, rules.assess(upTo(file, due), END).duties());

                assertThat(without.state()).isEqualTo(duty.state());
            });
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_duty_without_a_due_instant_is_never_late_or_breached(@ForAll("caseFiles") CaseFile file) {
        assertThat(rules.assess(file, END).duties())
                .filteredOn(one -> one.duty().due().isEmpty())
                .extracting(DutyStatus::state)
                .doesNotContain(DutyState.LATE, DutyState.BREACHED);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_duty_is_undetermined_exactly_where_it_says_what_is_missing(@ForAll("caseFiles") CaseFile file) {
        assertThat(rules.assess(file, END).duties())
                .allSatisfy(one -> assertThat(one.state() == DutyState.UNDETERMINED)
                        .isNotEqualTo(one.missing().isEmpty()));
    }

    @Provide
    Arbitrary<CaseFile> caseFiles() {
        return CaseFileArbitraries.caseFiles();
    }

    private static CaseFile upTo(CaseFile file, OffsetDateTime due) {
        List<Act> kept =
                file.acts().stream().filter(act -> !act.at().isAfter(due)).toList();
        return CaseFile.builder().from(file).acts(kept).build();
    }

    /** Acts stand in the order of their instants, so that leaving out the last ones moves no other. */
    private static DutyStatus same(DutyStatus duty, List<DutyStatus> among) {
        return among.stream()
                .filter(one -> one.createdBy() == duty.createdBy()
                        && one.duty().kind() == duty.duty().kind()
                        && one.duty().owedTo().equals(duty.duty().owedTo()))
                .findFirst()
                .orElseThrow();
    }
}
