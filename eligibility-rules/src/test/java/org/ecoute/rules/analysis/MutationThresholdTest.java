package org.ecoute.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ecoute.rules.RulePack;
import org.junit.jupiter.api.Test;

/**
 * Scenarios notice nearly every slip in a rule. By default of one service, which takes seconds; of the whole pack, which takes
 * a minute or two, with {@code -Decoute.mutation=all}.
 */
class MutationThresholdTest {
    private static final double THRESHOLD = 0.95;
    private static final String SERVICES = System.getProperty("ecoute.mutation", "qualisocial-stress-aigu");

    @Test
    void should_notice_nearly_every_slip_in_a_rule() {
        Mutation mutation = Mutation.of(RulePack.bundled());
        List<MutantFate> noticeable = mutation.mutants().parallelStream()
                .filter(MutationThresholdTest::isChosen)
                .map(mutation::fate)
                .filter(fate -> !fate.isEquivalent())
                .toList();
        List<Mutant> survivors = noticeable.stream()
                .filter(fate -> !fate.isKilled())
                .map(MutantFate::mutant)
                .toList();

        assertThat(noticeable).isNotEmpty();
        assertThat(1.0 - (double) survivors.size() / noticeable.size())
                .as(
                        "survivors: %s",
                        survivors.stream().map(MutationThresholdTest::told).toList())
                .isGreaterThanOrEqualTo(THRESHOLD);
    }

    private static boolean isChosen(Mutant mutant) {
        return SERVICES.equals("all")
                || mutant.rule().services().stream()
                        .anyMatch(service -> service.value().equals(SERVICES));
    }

    private static String told(Mutant mutant) {
        return mutant.rule().name() + ": " + mutant.kind() + " " + mutant.was() + " → " + mutant.becomes();
    }
}
