package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ecoute.model.Language;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.scenario.ScenarioResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of an edited pack, as a policy team walks it: begun, checked, signed, verified, asked. */
class PackCommandsTest {
    private static final String SESSION = "ma-ville/ecoute/session.drl";

    @TempDir
    private Path folder;

    private Path pack;

    @BeforeEach
    void aNewPack() {
        pack = folder.resolve("regles");
        Run run = Run.of("pack", "new", pack.toString(), "--name", "ma-ville");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("README.md", "ecoute check");
    }

    @Test
    void should_begin_a_pack_that_is_usable_and_passes_its_own_scenarios() {
        Run run = Run.of("check", pack.toString(), "--lang", "en");

        assertThat(run.out()).contains("ma-ville 0.1.0 can be used", "1 service,", "3 scenarios", "Not signed.");
        assertThat(run.exitCode()).isZero();
        try (SchemeRules rules = SchemeRules.of(RulePack.of(pack))) {
            assertThat(rules.catalogue().scenarios())
                    .isNotEmpty()
                    .map(scenario -> scenario.run(rules))
                    .allSatisfy(result ->
                            assertThat(result.message(Language.ENGLISH)).isEmpty())
                    .allMatch(ScenarioResult::passed);
        }
    }

    @Test
    void should_tell_programs_which_files_it_wrote() {
        Path other = folder.resolve("autres-regles");

        Run run = Run.of("pack", "new", other.toString(), "--name", "ma-ville", "--format", "json");

        assertThat(run.out())
                .startsWith("{\"folder\":\"" + other + "\",\"files\":[")
                .contains("\"" + SESSION + "\"");
    }

    @Test
    void should_judge_by_the_new_pack() throws IOException {
        Path caseFile = Files.writeString(
                folder.resolve("case.json"),
                "{\"id\":\"D-1\",\"service\":\"ma-ville-ecoute\",\"tags\":[\"synthetic\"],"
                        + "\"beneficiaries\":[{\"id\":\"B1\",\"role\":\"AGENT\"}],\"acts\":[]}");
        Path act = Files.writeString(
                folder.resolve("act.json"),
                "{\"type\":\"referral\",\"at\":\"2027-02-01T10:00:00+01:00\",\"by\":\"AGENT\","
                        + "\"beneficiaries\":[\"B1\"],\"grounds\":[\"difficulte-professionnelle\"]}");

        Run run = Run.of("judge", caseFile.toString(), act.toString(), "--pack", pack.toString(), "--format", "json");

        assertThat(run.out()).contains("\"verdict\":\"ALLOWED\"", "MA-VILLE-02", "2027-02-02T10:00:00+01:00");
    }

    @Test
    void should_write_into_no_folder_that_holds_anything() {
        Run run = Run.of("pack", "new", pack.toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("not empty");
    }

    @Test
    void should_tell_all_problems_at_once_each_with_its_line_and_its_cure() throws IOException {
        edit("sessionsHeld >= 5", "sesionsHeld >= 5");
        edit("findings.allow( \"SUPPORT", "findings.alow( \"SUPPORT");

        Run run = Run.of("check", pack.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        SESSION + ":8:5\n",
                        SESSION + ":15:69\n",
                        "Peut-être `sessionsHeld`.",
                        "Peut-être `findings.allow`.",
                        " sesionsHeld >= 5 + grantedByDerogation )\n    " + " ".repeat(41) + "^^^^^^^^^^^\n",
                        "2 problèmes.");
    }

    @Test
    void should_tell_problems_to_programs() throws IOException {
        edit("sessionsHeld >= 5", "sesionsHeld >= 5");

        Run run = Run.of("check", pack.toString(), "--format", "json", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("{\"usable\":false,\"problems\":[{\"file\":\"" + SESSION
                                + "\",\"line\":15,\"column\":69,\"code\":\"attribute.unknown\"")
                        .contains("\"cure\":\"Maybe `sessionsHeld`.\""));
    }

    @Test
    void should_sign_and_verify_and_notice_every_change() throws IOException {
        Path key = folder.resolve("key.pem");
        assertThat(Run.of("sign", "--new-key", key.toString()).exitCode()).isZero();
        String trusted = key + ".pub";

        assertThat(Run.of("verify", pack.toString(), "--signed-by", trusted).exitCode())
                .as("not signed")
                .isEqualTo(1);
        assertThat(Run.of("sign", pack.toString(), "--key", key.toString()).exitCode())
                .isZero();
        Run verified = Run.of("verify", pack.toString(), "--signed-by", trusted, "--format", "json");
        assertThat(verified.out()).startsWith("{\"valid\":true");
        assertThat(verified.exitCode()).isZero();

        edit("sessionsHeld >= 5", "sessionsHeld >= 7");
        Run changed = Run.of("verify", pack.toString(), "--signed-by", trusted, "--lang", "en");
        assertThat(changed.out()).contains("the pack has changed since");
        assertThat(changed.exitCode()).isEqualTo(1);
        Run judged = Run.of("check", pack.toString(), "--signed-by", trusted);
        assertThat(judged.exitCode()).isEqualTo(1);
    }

    @Test
    void should_overwrite_no_key_and_sign_nothing_that_cannot_be_used() throws IOException {
        Path key = folder.resolve("key.pem");
        Run.of("sign", "--new-key", key.toString());

        assertThat(Run.of("sign", "--new-key", key.toString(), "--lang", "en").err())
                .contains("not overwritten");
        edit("sessionsHeld >= 5", "sesionsHeld >= 5");
        Run run = Run.of("sign", pack.toString(), "--key", key.toString(), "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("sesionsHeld");
        assertThat(pack.resolve("pack.sig")).doesNotExist();
    }

    @Test
    void should_take_no_public_key_for_a_private_one() {
        Path key = folder.resolve("key.pem");
        Run.of("sign", "--new-key", key.toString());

        Run run = Run.of("sign", pack.toString(), "--key", key + ".pub", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("not a private Ed25519 key");
    }

    private void edit(String right, String wrong) throws IOException {
        Path file = pack.resolve(SESSION);
        String text = Files.readString(file);
        assertThat(text).containsOnlyOnce(right);
        Files.writeString(file, text.replace(right, wrong));
    }
}
