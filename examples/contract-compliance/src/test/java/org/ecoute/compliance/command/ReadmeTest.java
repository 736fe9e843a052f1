package org.ecoute.compliance.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the module's README shows is what there is. */
class ReadmeTest {
    private static final String COMMAND = "java -jar examples/contract-compliance/target/compliance.jar ";
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void should_show_commands_that_answer() throws IOException {
        List<String> commands =
                readme().lines().filter(line -> line.startsWith(COMMAND)).toList();

        assertThat(commands).hasSize(3).allSatisfy(command -> {
            String arguments = command.substring(COMMAND.length())
                    .replace("examples/contract-compliance/", "")
                    .replace("target/", folder + "/");
            assertThat(run(arguments.split(" ", -1))).as(command).isLessThan(Compliance.BAD_INPUT);
        });
        assertThat(folder.resolve("vectors/vectors.jsonl")).exists();
        assertThat(folder.resolve("conformity/conformite.html")).exists();
        assertThat(folder.resolve("audit/TEST-conformite.xml")).exists();
    }

    @Test
    void should_point_to_what_exists() throws IOException {
        assertThat(LINK.matcher(readme()).results().map(match -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(Path.of(target)).exists());
    }

    @Test
    void should_tell_bad_input_from_breaches() {
        assertThat(run(
                        "audit",
                        "samples/none.csv",
                        "--mapping",
                        "samples/mapping.yaml",
                        "--as-of",
                        "2020-12-31",
                        "--out",
                        folder.toString()))
                .isEqualTo(Compliance.BAD_INPUT);
        assertThat(run(
                        "audit",
                        "samples/journal.csv",
                        "--mapping",
                        "samples/mapping.yaml",
                        "--as-of",
                        "hier",
                        "--out",
                        folder.toString()))
                .isEqualTo(Compliance.BAD_INPUT);
        assertThat(run("audit", "--nonsense")).isEqualTo(Compliance.BAD_INPUT);
        assertThat(run()).isEqualTo(Compliance.BAD_INPUT);
        assertThat(run("--help")).isEqualTo(Compliance.KEPT);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static int run(String... arguments) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return Compliance.run(nowhere, nowhere, arguments);
    }
}
