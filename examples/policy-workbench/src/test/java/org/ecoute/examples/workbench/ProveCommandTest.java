package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProveCommandTest {
    @TempDir
    private Path folder;

    @Test
    void should_find_no_unexplained_flaw_in_any_bundled_service() {
        Run run = Run.of("prove");

        assertThat(run.exitCode()).isEqualTo(ExitCode.ALLOWED);
        assertThat(run.err()).isEmpty();
        assertThat(run.words())
                .contains("✓ Numéro bleu (iapr-numero-bleu)")
                .contains("11 dispositifs, aucun défaut inexpliqué.")
                .doesNotContain("✗");
        assertThat(run.lines())
                .filteredOn(line -> line.matches(".* [\\d,.]+ s$"))
                .hasSize(11);
    }

    @Test
    void should_tell_what_is_accepted_and_why_if_asked() {
        Run run = Run.of("prove", "--service", "wpo-ecoute", "--accepted", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.ALLOWED);
        assertThat(run.words())
                .contains("Support sessions belong to the programmes")
                .contains("accepted.yaml:")
                .contains("1 service, no unexplained flaw.");
    }

    @Test
    void should_tell_a_gap_with_a_question_and_fail() {
        EditedPack edited = EditedPack.in(folder)
                .replace(
                        "iapr/numero-bleu/referral.drl",
                        "beneficiaryRole == RELATIVE, by != SCHEME_LEAD",
                        "beneficiaryRole == RELATIVE, by not in ( SCHEME_LEAD, MANAGER )");

        Run run = Run.of("prove", edited.toString(), "--service", "iapr-numero-bleu");

        assertThat(run.exitCode()).isEqualTo(ExitCode.OTHERWISE);
        assertThat(run.words())
                .contains("✗ saisine : aucune règle ne dit oui ni non (1 question).")
                .contains("qualité du bénéficiaire : Proche ; auteur : Encadrant ; motif lié au travail : oui")
                .contains("Par exemple :");
    }

    @Test
    void should_answer_programs_in_json() {
        Run run = Run.of("prove", "--service", "qualisocial-ecoute", "--format", "json");

        assertThat(run.lines()).hasSize(1);
        assertThat(run.out())
                .startsWith("{\"rulePack\":\"sha256:")
                .contains("\"service\":\"qualisocial-ecoute\"")
                .contains("\"unexplained\":0")
                .contains("\"kind\":\"GAP\"")
                .contains("\"openedOn\":\"2021-01-01\"")
                .endsWith("\"unusedAcceptances\":[]}\n");
    }

    @Test
    void should_name_the_service_that_was_probably_meant() {
        Run run = Run.of("prove", "--service", "qualisocial-ecute");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("qualisocial-ecute").contains("Peut-être qualisocial-ecoute");
    }

    @Test
    void should_refuse_a_folder_that_is_not_there() {
        Run run = Run.of("prove", folder.resolve("nowhere").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("nowhere");
    }
}
