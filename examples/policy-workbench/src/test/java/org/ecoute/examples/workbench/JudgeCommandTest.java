package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ecoute.rules.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeCommandTest {
    private static final String FIVE = "samples/five-sessions.json";
    private static final String SIXTH = "samples/sixth-session.json";
    private static final String EMPTY = "samples/empty-case.json";

    @Test
    void should_refuse_the_sixth_session_and_name_the_derogation() {
        Run run = Run.of("judge", FIVE, SIXTH, "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.outWithoutHash())
                .isEqualTo("{\"verdict\":\"REFUSED\",\"rulePack\":\"sha256:…\","
                        + "\"findings\":[{\"clause\":\"IAPR-BLEU-12\",\"code\":\"SESSION_CAP_REACHED\","
                        + "\"effect\":\"REFUSES\",\"unspecified\":false,\"message\":\"Il ne reste aucun entretien de"
                        + " soutien à ce bénéficiaire dans ce dossier (déjà tenus\u202f: 5).\"}],"
                        + "\"missing\":[],\"approvalBy\":[],\"redirectTo\":[],"
                        + "\"wouldChange\":[{\"changes\":[{\"attribute\":\"grantedByDerogation\","
                        + "\"from\":\"0\",\"to\":\"1\"}],\"verdict\":\"ALLOWED\"}],\"duties\":[]}\n");
    }

    @Test
    void should_allow_a_referral_and_tell_its_duties() {
        Run run = Run.of("judge", EMPTY, "samples/referral.json", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("{\"verdict\":\"ALLOWED\",")
                .contains("\"duties\":[")
                .contains("{\"clause\":\"IAPR-BLEU-09\",\"kind\":\"CONTACT\",\"owedBy\":\"PROVIDER\",\"owedTo\":\"B1\","
                        + "\"due\":\"2020-02-04T10:00:00+01:00\"}");
    }

    @Test
    void should_point_an_agent_who_refers_himself_to_the_other_line() {
        Run run = Run.of("judge", EMPTY, "samples/self-referral.json", "--format", "json", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"redirectTo\":[{\"service\":\"iapr-numero-vert\",\"by\":\"AGENT\"}]")
                .contains("\"message\":\"This person may not refer this beneficiary");
    }

    @Test
    void should_read_the_act_from_standard_input() throws IOException {
        Run run = Run.reading(Files.readString(Path.of(SIXTH)), "judge", FIVE, "-", "--format=JSON");

        assertThat(run.out())
                .isEqualTo(Run.of("judge", FIVE, SIXTH, "--format", "json").out());
    }

    @Test
    void should_name_what_is_missing() {
        String act = "{\"type\":\"session\",\"at\":\"2020-02-20T18:00:00+01:00\",\"beneficiary\":\"B1\","
                + "\"kind\":\"SUPPORT\",\"modality\":\"TELEPHONE\"}";

        Run run = Run.reading(act, "judge", EMPTY, "-", "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\"verdict\":\"UNDETERMINED\"").contains("\"missing\":[\"duringWorkingTime\"]");
    }

    @Test
    void should_judge_by_the_pack_of_a_folder(@TempDir Path folder) throws IOException {
        copyBundled(folder);
        Path session = folder.resolve("iapr/numero-bleu/session.drl");
        Files.writeString(session, Files.readString(session).replace(">= 5 +", ">= 6 +"));

        Run run = Run.of("judge", FIVE, SIXTH, "--pack", folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("AUTORISÉ");
    }

    @Test
    void should_tell_where_a_rule_of_a_pack_is_wrong(@TempDir Path folder) throws IOException {
        copyBundled(folder);
        Path session = folder.resolve("iapr/numero-bleu/session.drl");
        Files.writeString(session, Files.readString(session).replace("sessionsHeld >= 5", "sesionsHeld >= 5"));

        Run run = Run.of("judge", FIVE, SIXTH, "--pack", folder.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("iapr/numero-bleu/session.drl:").contains("sesionsHeld");
    }

    @Test
    void should_warn_of_a_service_that_the_rules_do_not_know() throws IOException {
        String caseFile = Files.readString(Path.of(FIVE)).replace("iapr-numero-bleu", "iapr-numero-blue");

        Run run = Run.reading(caseFile, "judge", "-", SIXTH, "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("NOT_PROVIDED_FOR");
        assertThat(run.err()).contains("«\u00a0iapr-numero-blue\u00a0»").contains("Peut-être iapr-numero-bleu.");
    }

    private static void copyBundled(Path folder) throws IOException {
        for (Map.Entry<String, String> file : RulePack.bundled().files().entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }
}
