package org.ecoute.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskCommandTest {
    @Test
    void should_take_answers_by_number_word_or_code_and_stop_once_it_is_decided() {
        Run run = Run.reading("entretien\n3\nNON\ntrue\n", "ask", "iapr-numero-bleu");

        assertThat(run.exitCode()).isEqualTo(ExitCode.OTHERWISE);
        assertThat(run.words())
                .startsWith("REFUSÉ entretien")
                .contains("Dossier ouvert le 9 mars 2015")
                .contains("clause IAPR-BLEU-13");
        assertThat(run.errWords())
                .contains("De quoi s’agit-il ?")
                .contains("3 Entretien de soutien")
                .doesNotContain("entretiens tenus");
    }

    @Test
    void should_ask_again_what_was_not_understood() {
        Run run = Run.reading("session\nsupport\nmaybe\nyes\n", "ask", "iapr-numero-bleu", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.OTHERWISE);
        assertThat(run.err()).contains("\"maybe\": not understood or not possible");
        assertThat(run.out()).startsWith("REFUSED  session").contains("clause PREV-03");
    }

    @Test
    void should_answer_programs_in_json() {
        Run run = Run.reading(
                "SessionQuestion\nSUPPORT\ntrue\n",
                "ask",
                "iapr-numero-bleu",
                "--format",
                "json",
                "--opened",
                "2020-02-03");

        assertThat(run.out())
                .isEqualTo(
                        "{\"service\":\"iapr-numero-bleu\",\"question\":\"SessionQuestion\",\"openedOn\":\"2020-02-03\","
                                + "\"answers\":{\"kind\":\"SUPPORT\",\"declined\":\"true\"},\"outcome\":\"REFUSED\","
                                + "\"rules\":[\"PREV-03 nobody is supported against his word\"]}\n");
    }

    @Test
    void should_say_that_the_answers_stopped_early() {
        Run run = Run.reading("entretien\n", "ask", "iapr-numero-bleu");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("les réponses se sont arrêtées avant la fin");
    }

    @Test
    void should_name_the_service_that_was_probably_meant() {
        Run run = Run.of("ask", "iapr-numero-blue");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("Peut-être iapr-numero-bleu");
    }
}
