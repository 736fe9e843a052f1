package org.ecoute.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.ecoute.rules.PackFolder;
import org.ecoute.rules.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether slips are noticed: killed by a scenario, alive with a sketch of one that would notice, or no slip at all. */
class MutationTest {
    private static final String CAP = "IAPR-BLEU-12 five interviews for each beneficiary";

    @TempDir
    private Path folder;

    @Test
    void should_try_every_small_change_of_a_rule_once() {
        List<Mutant> mutants = of(CAP, Mutation.of(RulePack.bundled()).mutants());

        assertThat(mutants)
                .extracting(mutant -> mutant.kind() + " " + mutant.becomes())
                .containsExactlyInAnyOrder(
                        "DROPPED_RULE ",
                        "DROPPED_CONDITION ",
                        "NEGATION service != \"iapr-numero-bleu\"",
                        "DROPPED_CONDITION ",
                        "NEGATION kind != SUPPORT",
                        "DROPPED_CONDITION ",
                        "NEGATION sessionsHeld < ( 5 + grantedByDerogation )",
                        "OPERATOR sessionsHeld > ( 5 + grantedByDerogation )",
                        "OPERATOR sessionsHeld >= ( 5 - grantedByDerogation )",
                        "LITERAL sessionsHeld >= ( 4 + grantedByDerogation )",
                        "LITERAL sessionsHeld >= ( 6 + grantedByDerogation )");
    }

    @Test
    void should_kill_another_cap_by_a_scenario_of_the_service() {
        Mutation mutation = Mutation.of(RulePack.bundled());

        assertThat(of(CAP, mutation.mutants()))
                .filteredOn(mutant -> mutant.kind() == MutantKind.LITERAL)
                .hasSize(2)
                .allSatisfy(mutant -> {
                    MutantFate fate = mutation.fate(mutant);
                    assertThat(fate.isKilled()).isTrue();
                    assertThat(fate.killedBy().orElseThrow()).startsWith("iapr/numero-bleu/scenarios/");
                });
    }

    @Test
    void should_tell_a_change_that_changes_no_ruling_apart() {
        Mutation mutation = Mutation.of(RulePack.bundled());

        MutantFate fate = mutation.fate(only(
                mutation.mutants(),
                mutant -> mutant.rule().name().equals("IAPR-BLEU-15 the psychologist asks")
                        && mutant.kind() == MutantKind.DROPPED_CONDITION
                        && mutant.was().equals("by == PSYCHOLOGIST")));

        assertThat(fate.isEquivalent()).isTrue();
    }

    @Test
    void should_sketch_what_would_notice_a_survivor() {
        PackFolder copy = PackFolder.in(folder);
        copy.pack().files().keySet().stream()
                .filter(file -> file.contains("/scenarios/"))
                .forEach(file ->
                        assertThat(folder.resolve(file).toFile().delete()).isTrue());
        Mutation mutation = Mutation.of(copy.pack());

        MutantFate fate = mutation.fate(
                only(of(CAP, mutation.mutants()), mutant -> mutant.becomes().contains("6 + grantedByDerogation")));

        assertThat(mutation.scenarios()).isZero();
        assertThat(fate.killedBy()).isEmpty();
        assertThat(fate.sketch()).hasValueSatisfying(sketch -> {
            assertThat(sketch.service().value()).isEqualTo("iapr-numero-bleu");
            assertThat(sketch.from()).isEqualTo("REFUSED");
            assertThat(sketch.lost()).containsExactly("IAPR-BLEU-12 REFUSES SESSION_CAP_REACHED");
            int held = Integer.parseInt(sketch.example().question().attributes().getOrDefault("sessionsHeld", ""));
            int granted =
                    Integer.parseInt(sketch.example().question().attributes().getOrDefault("grantedByDerogation", ""));
            assertThat(held).isEqualTo(5 + granted);
        });
    }

    @Test
    void should_refuse_to_try_anything_while_a_scenario_fails() {
        PackFolder copy = PackFolder.in(folder)
                .replace(PackFolder.SESSIONS, "sessionsHeld >= 5 + grantedByDerogation", "sessionsHeld >= 9");

        assertThatThrownBy(() -> Mutation.of(copy.pack()))
                .isInstanceOf(FailingScenariosException.class)
                .hasMessageContaining("iapr/numero-bleu/scenarios/");
    }

    private static List<Mutant> of(String rule, List<Mutant> mutants) {
        return mutants.stream()
                .filter(mutant -> mutant.rule().name().equals(rule))
                .toList();
    }

    private static Mutant only(List<Mutant> mutants, Predicate<Mutant> which) {
        List<Mutant> found = mutants.stream().filter(which).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
