package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong, standard output stays empty, the exit code is 2 and one message says what would be right. */
class BadInputTest {
    private static final String FIVE = "samples/five-sessions.json";
    private static final String SIXTH = "samples/sixth-session.json";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "judge samples/five-sesions.json x | samples/five-sesions.json: not found. Maybe samples/five-sessions.json.",
                "judge nowhere/five.json x | nowhere/five.json: not found, as the folder nowhere does not exist.",
                "judge samples x | samples: this is a folder, a file is needed.",
                "judge samples/five-sessions.json | a case file and an act are needed. Maybe: ecoute judge CASEFILE ACT",
                "judge - - | the case file and the act cannot both come from standard input.",
                "judge a b --batch c | --batch does not go with CASEFILE and ACT",
                "judge a b c | unknown argument: c.",
                "judge a b --format xml | --format: found \"xml\". Possible values: text|json.",
                "judge a b --fromat json | unknown argument: --fromat json. Maybe --format.",
                "judge a b --batch | --batch",
                "juge a b | unknown argument: juge a b. Maybe judge.",
                "'' | a command is needed: judge, assess, doc, test, check, prove, diff, cover, mutate, explain, ask,",
                "doc | --out is missing: the folder to write the handbook into.",
                "doc --out samples/empty-case.json | samples/empty-case.json: --out takes a folder, not a file.",
                "assess --as-of 2020-04-01 | at least one file of case files is needed.",
                "assess x.jsonl --as-of 2020-04-01 | x.jsonl: not found.",
                "assess samples/case-files.jsonl --as-of tomorrow | --as-of: found \"tomorrow\". Use an instant",
                "judge samples/five-sessions.json samples/sixth-session.json --pack samples/empty-case.json"
                        + " | samples/empty-case.json: the folder of a rule pack is needed, or a .jar or .zip archive.",
                "judge samples/five-sessions.json samples/sixth-session.json --pack samples"
                        + " | There is no rule file here.",
            })
    void should_say_what_would_be_right(String arguments, String message) {
        Run run = Run.of(("--lang en " + arguments).strip().split(" ", -1));

        assertThat(run.err()).startsWith("ecoute: ").contains(message);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void should_say_it_in_french_unless_asked_otherwise() {
        assertThat(Run.of("judge", FIVE).err()).isEqualTo("""
                ecoute: il faut un dossier et un acte. Peut-être\u202f: ecoute judge CASEFILE ACT, ou ecoute judge --batch QUESTIONS.
                Aide\u202f: ecoute judge --help
                """);
        assertThat(Run.of("judge", FIVE, SIXTH, "--lang", "de").err()).startsWith("ecoute: --lang");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"B1\" | \"B2\" | line 4, column 18: beneficiary: found \"B2\". The case file has the beneficiaries B1.",
                "\"session\" | \"sesion\" | line 2, column 11: type: found \"sesion\". Maybe session.",
                "SUPPORT | SUPORT | line 5, column 11: kind: found \"SUPORT\". Maybe SUPPORT.",
                "minutes | minuts | line 7, column 3: minuts: found an unknown field. Maybe minutes.",
                "+01:00 | Z[Europe/Paris] | line 3, column 9: at: found",
                "{ | '' | found broken JSON",
            })
    void should_say_where_an_act_is_wrong(String right, String wrong, String message, @TempDir Path folder)
            throws IOException {
        Path act = folder.resolve("act.json");
        Files.writeString(act, Files.readString(Path.of(SIXTH)).replace(right, wrong));

        Run run = Run.of("judge", FIVE, act.toString(), "--format", "json", "--lang", "en");

        assertThat(run.err()).startsWith("ecoute: " + act + ", line ").contains(message);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"prouve, Peut-être prove.", "judge --bach, Peut-être --batch."})
    void should_tell_which_command_or_option_was_probably_meant(String line, String cure) {
        Run run = Run.of(line.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.errWords()).contains(cure);
    }

    @Test
    void should_refuse_a_compressed_file_that_is_none(@TempDir Path folder) throws IOException {
        Path plain = folder.resolve("plain.jsonl.gz");
        Files.copy(Path.of("samples/case-files.jsonl"), plain);

        Run run = Run.of("assess", plain.toString(), "--as-of", "2020-04-01", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("plain.jsonl.gz: cannot be read").contains("Not in GZIP format");
    }
}
