package org.ecoute.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.PackFolder;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.RulePackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a proof finds: nothing unexplained in the bundled pack, and each kind of flaw where it is planted. */
class ProverTest {
    private static final ServiceId BLEU = ServiceId.of("iapr-numero-bleu");

    @TempDir
    private Path folder;

    @Test
    void should_find_nothing_unexplained_in_any_service_of_the_bundled_pack() {
        Prover prover = Prover.of(RulePack.bundled());
        List<ServiceProof> proofs =
                prover.services().stream().map(prover::prove).toList();

        assertThat(proofs).hasSize(11).allSatisfy(proof -> {
            assertThat(proof.questions()).isPositive();
            assertThat(proof.rules()).isPositive();
            assertThat(proof.unexplained()).isEmpty();
        });
        Set<Acceptance> used = proofs.stream()
                .flatMap(proof -> proof.flaws().stream())
                .flatMap(flaw -> flaw.accepted().stream())
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(used).as("nothing is accepted that is not there").containsAll(prover.acceptances());
    }

    @Test
    void should_find_a_gap_and_tell_where_it_is() {
        Flaw flaw = onlyFlaw(PackFolder.in(folder)
                .replace(
                        "iapr/numero-bleu/referral.drl",
                        "beneficiaryRole == RELATIVE, by != SCHEME_LEAD",
                        "beneficiaryRole == RELATIVE, by not in ( SCHEME_LEAD, MANAGER )"));

        assertThat(flaw.kind()).isEqualTo(FlawKind.GAP);
        assertThat(flaw.question()).isEqualTo("ReferralQuestion");
        assertThat(flaw.where())
                .singleElement()
                .satisfies(block -> assertThat(block.values())
                        .containsEntry("beneficiaryRole", List.of("RELATIVE"))
                        .containsEntry("by", List.of("MANAGER"))
                        .containsEntry("workGround", List.of("true")));
        assertThat(flaw.example().question().attributes())
                .containsEntry("by", "MANAGER")
                .containsEntry("beneficiaryRole", "RELATIVE")
                .containsEntry("workGround", "true");
    }

    @Test
    void should_find_a_duty_that_is_laid_down_twice() {
        Flaw flaw = onlyFlaw(add("""
                rule "IAPR-BLEU-09 contact within two days after a manager's referral"
                    @Clause( "IAPR-BLEU-09" )
                when
                    ReferralQuestion( service == "iapr-numero-bleu", by == MANAGER )
                then
                    duties.owe( CONTACT, PROVIDER, BENEFICIARY, 48, HOURS, INFORMED );
                end
                """));

        assertThat(flaw.kind()).isEqualTo(FlawKind.OVERLAP);
        assertThat(flaw.rules())
                .containsExactlyInAnyOrder(
                        "IAPR-BLEU-09 contact within a day",
                        "IAPR-BLEU-09 contact within two days after a manager's referral");
        assertThat(flaw.example().question().attributes()).containsEntry("by", "MANAGER");
    }

    @Test
    void should_find_a_rule_that_changes_nothing() {
        Flaw flaw = onlyFlaw(add("""
                rule "IAPR-BLEU-13 no third session in working time"
                    @Clause( "IAPR-BLEU-13" )
                when
                    SessionQuestion( service == "iapr-numero-bleu", kind == SUPPORT, duringWorkingTime == true,
                                     sessionsHeld == 2, declined == true )
                then
                    findings.refuse( "MODALITY_NOT_PROVIDED_FOR" );
                end
                """));

        assertThat(flaw.kind()).isEqualTo(FlawKind.CHANGES_NOTHING);
        assertThat(flaw.rules().get(0)).isEqualTo("IAPR-BLEU-13 no third session in working time");
        assertThat(flaw.rules()).contains("IAPR-BLEU-13 outside working time");
        assertThat(flaw.example().question().attributes()).containsEntry("sessionsHeld", "2");
    }

    @Test
    void should_find_a_rule_that_never_fires_and_the_question_that_comes_nearest() {
        Flaw flaw = onlyFlaw(add("""
                rule "IAPR-BLEU-13 not at the first session"
                    @Clause( "IAPR-BLEU-13" )
                when
                    SessionQuestion( service == "iapr-numero-bleu", kind == SUPPORT, firstSession == true,
                                     sessionsHeld > 3 )
                then
                    findings.refuse( "DURING_WORKING_TIME" );
                end
                """));

        assertThat(flaw.kind()).isEqualTo(FlawKind.NEVER_FIRES);
        assertThat(flaw.rules()).containsExactly("IAPR-BLEU-13 not at the first session");
        assertThat(flaw.questions()).isZero();
        assertThat(flaw.example().question().attributes()).containsEntry("kind", "SUPPORT");
    }

    @Test
    void should_find_a_clause_that_takes_back_all_it_grants() {
        // on the very same condition the rules would not even load
        Flaw flaw = onlyFlaw(add("""
                rule "IAPR-BLEU-18 no advice to managers"
                    @Clause( "IAPR-BLEU-18" )
                when
                    SessionQuestion( service == "iapr-numero-bleu", kind not in ( EVALUATION, LISTENING, SUPPORT ) )
                then
                    findings.refuse( "MODALITY_NOT_PROVIDED_FOR" );
                end
                """));

        assertThat(flaw.kind()).isEqualTo(FlawKind.CONTRADICTION);
        assertThat(flaw.rules())
                .containsExactly("IAPR-BLEU-18 advice to managers", "IAPR-BLEU-18 no advice to managers");
        assertThat(flaw.example().question().attributes()).containsEntry("kind", "MANAGER_ADVICE");
    }

    @Test
    void should_tell_what_is_wrong_with_an_acceptance() {
        PackFolder copy = PackFolder.in(folder).write("accepted.yaml", """
                gaps:
                  - questions: [SesionQuestion]
                    reason: { fr: "Parce que.", en: "Because." }
                """);

        assertThatThrownBy(() -> Prover.of(copy.pack()))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("accepted.yaml:2:17")
                .hasMessageContaining("`SesionQuestion`")
                .hasMessageContaining("Maybe `SessionQuestion`.");
    }

    @Test
    void should_prove_no_service_that_the_pack_has_not() {
        Prover prover = Prover.of(RulePack.bundled());

        assertThatThrownBy(() -> prover.prove(ServiceId.of("iapr-numero-rouge")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("iapr-numero-rouge")
                .hasMessageContaining("iapr-numero-bleu");
    }

    private PackFolder add(String rule) {
        PackFolder copy = PackFolder.in(folder);
        return copy.write("iapr/numero-bleu/more.drl", rule);
    }

    private static Flaw onlyFlaw(PackFolder edited) {
        List<Flaw> flaws = Prover.of(edited.pack()).prove(BLEU).unexplained();
        assertThat(flaws).hasSize(1);
        return flaws.get(0);
    }
}
