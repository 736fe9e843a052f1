package org.ecoute.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecoute.rules.Rule;
import org.ecoute.rules.RulePack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Scenarios notice nearly every slip in a rule, and what they do not notice is explained. Looks at the whole pack in half a
 * minute, or at some services only, such as {@code -Decoute.mutation=wpo-ecoute,wpo-bien-etre}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutationThresholdTest {
    private static final String ALL = "all";
    private static final double THRESHOLD = 0.95;
    private static final Set<String> SERVICES =
            Set.of(System.getProperty("ecoute.mutation", ALL).split(",", -1));

    private final Mutation mutation = Mutation.of(RulePack.bundled());
    private List<MutantFate> noticeable = List.of();

    @BeforeAll
    void tryEverySlip() {
        noticeable = mutation.mutants().parallelStream()
                .filter(MutationThresholdTest::isChosen)
                .map(mutation::fate)
                .filter(fate -> !fate.isEquivalent())
                .toList();
    }

    @Test
    void should_notice_nearly_every_slip_in_a_rule_of_each_folder() {
        assertThat(noticeable.stream().collect(Collectors.groupingBy(MutationThresholdTest::folder)))
                .isNotEmpty()
                .allSatisfy((folder, fates) -> assertThat(share(fates)).isGreaterThanOrEqualTo(THRESHOLD));
    }

    @Test
    void should_explain_every_slip_that_no_scenario_notices() {
        assertThat(noticeable)
                .filteredOn(MutantFate::isSurvivor)
                .filteredOn(fate -> fate.accepted().isEmpty())
                .extracting(MutationThresholdTest::told)
                .isEmpty();
    }

    @Test
    void should_explain_no_slip_that_a_scenario_notices() {
        assumeThat(SERVICES).as("told of the whole pack only").contains(ALL);

        assertThat(noticeable.stream().flatMap(fate -> fate.accepted().stream()))
                .containsAll(mutation.acceptances());
    }

    private static double share(List<MutantFate> fates) {
        return (double) fates.stream().filter(MutantFate::isKilled).count() / fates.size();
    }

    private static boolean isChosen(Mutant mutant) {
        return SERVICES.contains(ALL)
                || mutant.rule().services().stream().anyMatch(service -> SERVICES.contains(service.value()));
    }

    private static String folder(MutantFate fate) {
        Rule rule = fate.mutant().rule();
        return rule.file().substring(0, rule.file().lastIndexOf('/'));
    }

    private static String told(MutantFate fate) {
        Mutant mutant = fate.mutant();
        return mutant.rule().name() + ": " + mutant.kind() + " " + mutant.was() + " → " + mutant.becomes();
    }
}
