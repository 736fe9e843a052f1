package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.examples.workbench.Walkthrough.Command;
import org.ecoute.examples.workbench.Walkthrough.Edit;
import org.ecoute.examples.workbench.Walkthrough.Step;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.model.Language;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.rules.LiveOptions;
import org.ecoute.rules.LiveRules;
import org.ecoute.rules.SignaturePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a changed figure to a signed pack, exactly as the README of this module says: its commands, edits and answers. */
class WalkthroughTest {
    @TempDir
    private Path folder;

    private int exitCode;

    @Test
    void should_lead_from_a_changed_figure_to_a_signed_pack_that_runs() throws IOException {
        Walkthrough walkthrough = Walkthrough.read();

        for (Step step : walkthrough.steps()) {
            if (step instanceof Edit edit) {
                edit(edit);
            } else {
                run((Command) step);
            }
        }

        CaseFile caseFile;
        try (Stream<String> lines = Files.lines(Path.of("samples/services/qualisocial-stress-aigu.jsonl"))) {
            caseFile = JsonReader.caseFiles()
                    .document("sample", new StringReader(lines.findFirst().orElseThrow()));
        }
        PublicKey publicKey = new Keys(new Messages(Language.ENGLISH)).publicKey(folder.resolve("key.pem.pub"));
        Assessment live = live(folder.resolve("my-rules"), publicKey, caseFile, Instant.parse("2021-12-31T22:59:59Z"));
        assertThat(live.breaches()).isEmpty();
        assertThat(walkthrough.java()).isEqualTo(liveExample());
    }

    private static Assessment live(Path folder, PublicKey publicKey, CaseFile caseFile, Instant asOf) {
        // README
        SignaturePolicy signed = SignaturePolicy.requiring(publicKey);
        try (LiveRules rules = LiveRules.watching(folder, Duration.ofSeconds(5), LiveOptions.of(signed))) {
            Assessment state = rules.assess(caseFile, asOf); // by the pack of this moment, from beginning to end
            // README
            return state;
        }
    }

    private static String liveExample() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/ecoute/examples/workbench/WalkthroughTest.java"));
        return source.split("\\n +// README\\n", -1)[1].stripIndent() + "\n}\n";
    }

    private void edit(Edit edit) throws IOException {
        Path file = folder.resolve(edit.file());
        String text = Files.readString(file);
        assertThat(text).as(edit.file()).contains(edit.was());
        Files.writeString(file, text.replace(edit.was(), edit.becomes()));
    }

    private void run(Command command) {
        if (command.line().equals("echo $?")) {
            assertThat(command.shown()).containsExactly(String.valueOf(exitCode));
            return;
        }
        Run run = Run.of(arguments(command.line()));
        exitCode = run.exitCode();
        assertThat(run.err()).as(command.line()).isEmpty();
        assertThat(Walkthrough.words(run.out().replace(folder + "/", "")))
                .as(command.line())
                .containsSubsequence(command.told());
    }

    /** What the steps make lies in a folder of the test, not in this one. */
    private String[] arguments(String line) {
        List<String> arguments = new ArrayList<>(List.of("--lang", "en"));
        for (String word : line.split(" ", -1)) {
            boolean made = word.matches("my-rules|[a-z]+[.](yaml|html|pem|pem[.]pub)");
            arguments.add(made ? folder.resolve(word).toString() : word);
        }
        assertThat(arguments.remove(2)).isEqualTo("ecoute");
        return arguments.toArray(new String[0]);
    }
}
