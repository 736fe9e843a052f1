package org.ecoute.examples.benchmarks.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecoute.examples.benchmarks.report.JmhRun;
import org.ecoute.rules.SchemeRules;
import org.junit.jupiter.api.Test;

class AuditTest {
    private static final int SIZE = 600;

    @Test
    void should_find_what_an_audit_by_hand_finds() {
        assertThat(AuditLoad.check(AuditLoad.stream(SIZE), SchemeRules.bundled()))
                .isGreaterThan(10 * SIZE);
    }

    @Test
    void should_find_what_an_audit_by_hand_finds_where_acts_are_missing() {
        assertThat(AuditLoad.check(AuditLoad.withGaps(SIZE), SchemeRules.bundled()))
                .isGreaterThan(10 * SIZE);
    }

    @Test
    void should_compare_breaches_of_every_clause_that_case_loads_breach() {
        Set<String> breached = AuditLoad.withGaps(SIZE)
                .flatMap(file -> HandWrittenAudit.of(file, AuditLoad.AS_OF).breaches().stream())
                .map(breach -> breach.clause().map(Object::toString).orElse("none"))
                .collect(Collectors.toSet());

        assertThat(breached).hasSizeGreaterThan(10);
    }

    @Test
    void should_find_the_same_after_one_more_act_as_from_the_beginning() {
        SchemeRules rules = SchemeRules.bundled();

        assertThat(AuditLoad.stream(100).map(file -> OneMoreAct.lastOf(file, rules)))
                .allSatisfy(one -> assertThat(one.before().with(one.act()).assess(AuditLoad.AS_OF))
                        .isEqualTo(rules.assess(one.whole(), AuditLoad.AS_OF)));
    }

    @Test
    void should_run_the_benchmarks() {
        JmhRun many = JmhRun.smoke(AuditBenchmark.class);
        JmhRun again = JmhRun.smoke(FollowBenchmark.class);

        assertThat(List.of(many.time("byHand"), many.time("assessAll"), again.time("assessedAgain")))
                .allSatisfy(time -> assertThat(time.value()).isPositive());
    }
}
