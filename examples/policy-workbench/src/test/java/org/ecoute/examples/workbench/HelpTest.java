package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecoute.rules.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "judge --help",
                "assess --help",
                "doc --help",
                "test --help",
                "check --help",
                "sign --help",
                "verify --help",
                "pack --help",
                "pack new --help",
                "replay --help",
                "prove --help",
                "diff --help",
                "cover --help",
                "mutate --help",
                "explain --help",
                "ask --help"
            })
    void should_tell_exit_codes_in_both_languages(String arguments) {
        Run french = Run.of(arguments.split(" ", -1));
        Run english = Run.of((arguments + " --lang en").split(" ", -1));

        assertThat(french.exitCode()).isZero();
        assertThat(french.out())
                .contains("Codes de sortie")
                .contains("Options\u202f:")
                .doesNotContain("Options:");
        assertThat(english.out()).contains("Exit codes").contains("Options:");
        assertThat(french.err() + english.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"judge --help", "assess --help", "explain --help"})
    void should_show_examples_that_work(String arguments) {
        String help = Run.of(arguments.split(" ", -1)).out();

        assertThat(help.lines().filter(line -> line.contains("ecoute ") && line.contains("samples/")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Run.of(line.strip()
                                        .substring("ecoute ".length())
                                        .split(" ", -1))
                                .exitCode())
                        .isLessThan(ExitCode.BAD_INPUT));
    }

    @Test
    void should_tell_which_rules_it_carries() {
        assertThat(Run.of("--version").out()).contains(RulePack.bundled().hash().value());
    }
}
