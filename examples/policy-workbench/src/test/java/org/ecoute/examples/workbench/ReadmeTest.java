package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.ruling.Change;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.reporting.Certificate;
import org.ecoute.rules.RulePack;
import org.junit.jupiter.api.Test;

/** What the project's README shows is what there is: code that runs, a rule of the pack, commands that answer. */
class ReadmeTest {
    private static final Path ROOT = Path.of("../..");
    private static final Path EXAMPLE = Path.of("src/test/java/org/ecoute/examples/workbench/ReadmeExample.java");
    private static final Path SAMPLES = Path.of("samples");
    private static final String ECOUTE = "java -jar examples/policy-workbench/target/ecoute.jar ";
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @Test
    void should_show_the_example_that_runs() throws IOException {
        String source = Files.readString(EXAMPLE);
        String example = source.split("\n +// README\n", -1)[1].stripIndent() + "\n";

        assertThat(blocks("java")).containsExactly(example);
    }

    @Test
    void should_answer_as_the_example_says() {
        ReadmeExample example = ReadmeExample.run(SAMPLES, Instant.parse("2020-06-30T22:00:00Z"));

        assertThat(example.ruling().verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(example.ruling().findings())
                .flatExtracting(finding -> finding.clause().stream().toList())
                .contains(ClauseId.of("IAPR-BLEU-12"));
        assertThat(example.ruling().findings()).extracting(Finding::unspecified).containsOnly(false);
        assertThat(example.why().alternatives())
                .singleElement()
                .satisfies(
                        one -> assertThat(one.changes()).containsExactly(new Change("grantedByDerogation", "0", "1")));
        assertThat(example.state().breaches()).isEmpty();
        assertThat(example.bilan().certificate().level()).isEqualTo(Certificate.Level.PROTECTED);
    }

    @Test
    void should_show_rules_as_they_stand_in_the_pack() throws IOException {
        String pack = String.join("\n", RulePack.bundled().files().values());

        assertThat(blocks("drl"))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(pack).contains(rule));
    }

    @Test
    void should_show_a_case_file_that_can_be_read() throws IOException {
        assertThat(blocks("json"))
                .isNotEmpty()
                .allSatisfy(json -> assertThat(JsonReader.caseFiles()
                                .document("README.md", new StringReader(json))
                                .acts())
                        .isNotEmpty());
    }

    @Test
    void should_show_commands_that_answer() throws IOException {
        List<String> commands =
                readme().lines().filter(line -> line.startsWith(ECOUTE)).toList();

        assertThat(commands).isNotEmpty().allSatisfy(command -> {
            String arguments = command.substring(ECOUTE.length())
                    .replace("examples/policy-workbench/", "")
                    .replace("eligibility-rules/", ROOT + "/eligibility-rules/");
            assertThat(Run.of(arguments.split(" ", -1))).satisfies(run -> {
                assertThat(run.err()).isEmpty();
                assertThat(run.exitCode()).isLessThan(ExitCode.BAD_INPUT);
            });
        });
    }

    @Test
    void should_point_to_what_exists() throws IOException {
        List<String> targets =
                LINK.matcher(readme()).results().map(match -> match.group(1)).toList();

        assertThat(targets)
                .isNotEmpty()
                .allSatisfy(target -> assertThat(ROOT.resolve(target)).exists());
    }

    @Test
    void should_tell_the_command_that_continuous_integration_runs() throws IOException {
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("\nmvn verify\n");
        assertThat(blocks("")).contains("mvn verify\n");
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    /** The fenced blocks of a language. */
    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(readme())
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring(("```" + language + "\n").length(), block.length() - "```".length()))
                .toList();
    }
}
