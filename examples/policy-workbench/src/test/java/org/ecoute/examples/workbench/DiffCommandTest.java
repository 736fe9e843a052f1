package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seven sessions instead of five for post-traumatic stress at Qualisocial: what the edit changes, and who approves it. */
class DiffCommandTest {
    private static final String MODULE = "qualisocial/stress-aigu/module.drl";

    @TempDir
    private Path folder;

    private EditedPack edited = new EditedPack(Path.of(""));

    @BeforeEach
    void copy() {
        edited = EditedPack.in(folder.resolve("pack"));
    }

    @Test
    void should_tell_the_changed_rulings_by_service_clause_and_kind() {
        edited.replace(MODULE, "sessionsHeld >= 5", "sessionsHeld >= 7");

        Run run = Run.of("diff", "bundled", edited.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.OTHERWISE);
        assertThat(run.err()).isEmpty();
        assertThat(run.words())
                .contains("Fichiers qui diffèrent : qualisocial/stress-aigu/module.drl")
                .contains("Module stress professionnel aigu (qualisocial-stress-aigu)")
                .contains("entretien · QS-STRESS-02 : Refusé → Autorisé")
                .contains("− QS-STRESS-02 REFUSES SESSION_CAP_REACHED")
                .contains("entretiens tenus : 5 à 6")
                .doesNotContain("(qualisocial-ecoute)")
                .doesNotContain("ReferralQuestion");
    }

    @Test
    void should_tell_that_no_ruling_changes_by_another_layout() throws IOException {
        Path module = edited.folder().resolve(MODULE);
        Files.writeString(module, Files.readString(module).replace("( service", "(\n      service"));

        Run run = Run.of("diff", "bundled", edited.toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.ALLOWED);
        assertThat(run.words()).contains("No ruling changes").contains("Files that differ: " + MODULE);
    }

    @Test
    void should_let_pass_exactly_what_is_approved() throws IOException {
        edited.replace(MODULE, "sessionsHeld >= 5", "sessionsHeld >= 7");
        Path draft = folder.resolve("approval.yaml");
        Run.of("diff", "bundled", edited.toString(), "--draft-approval", draft.toString());

        Run withoutReasons = Run.of("diff", "bundled", edited.toString(), "--approval", draft.toString());
        assertThat(withoutReasons.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(withoutReasons.err()).contains("approval.yaml:8").contains("Aucune raison n’est donnée.");

        Files.writeString(draft, Files.readString(draft).replace("because: \"\"", "because: \"avenant 3\""));
        Run approved = Run.of("diff", "bundled", edited.toString(), "--approval", draft.toString());
        assertThat(approved.exitCode()).isEqualTo(ExitCode.ALLOWED);
        assertThat(approved.words()).contains("Tous les changements sont approuvés.");

        edited.replace(MODULE, "sessionsHeld >= 7", "sessionsHeld >= 8");
        Run more = Run.of("diff", "bundled", edited.toString(), "--approval", draft.toString());
        assertThat(more.exitCode()).isEqualTo(ExitCode.OTHERWISE);
        assertThat(more.words())
                .contains("changements ne sont pas approuvés")
                .contains("Approuvé, mais n’arrive pas ainsi");
    }

    @Test
    void should_tell_what_changes_in_recorded_case_files() {
        edited.replace("iapr/numero-bleu/session.drl", "sessionsHeld >= 5 +", "sessionsHeld >= 6 +");

        Run run = Run.of("diff", "bundled", edited.toString(), "--cases", "samples/case-files.jsonl");

        assertThat(run.words())
                .contains("Dossiers : 3 examinés, 3 changent")
                .contains("iapr-numero-bleu · IAPR-BLEU-12 · SESSION : Refusé → Autorisé (1 fois)")
                .contains("iapr-numero-bleu · reste possible (SUPPORT) : 0 → 1");
    }

    @Test
    void should_answer_programs_in_json() {
        edited.replace(MODULE, "sessionsHeld >= 5", "sessionsHeld >= 7");

        Run run = Run.of("diff", "bundled", edited.toString(), "--format", "json");

        assertThat(run.lines()).hasSize(1);
        assertThat(run.words())
                .contains("\"changedFiles\":[\"qualisocial/stress-aigu/module.drl\"]")
                .contains("\"clause\":\"QS-STRESS-02\",\"from\":\"REFUSED\",\"to\":\"ALLOWED\"")
                .contains("\"caseFiles\":null,\"cases\":null");
    }

    @Test
    void should_say_that_two_packs_are_needed() {
        Run run = Run.of("diff", "bundled");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("il faut deux jeux de règles");
    }
}
