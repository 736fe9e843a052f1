package org.ecoute.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ecoute.model.Language;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioFileTest {
    private static final String REFERRAL =
            "- referral: { at: 2020-02-03 10:00, by: MANAGER, grounds: [difficulte-professionnelle], informed: yes }";
    private static final String CLOSED = "{ closure: 2020-03-04 18:00 }";
    private static final String ALLOWED = "{ verdict: ALLOWED }";

    @Test
    void should_read_the_same_in_french_and_in_english() {
        Scenario english = Written.scenarios("""
                        given:
                          service: iapr-numero-bleu
                          beneficiary: { role: AGENT, home region: 53 }
                          acts:
                            - session: { at: 2020-02-10 18:00, kind: SUPPORT, modality: FACE_TO_FACE, during working time: no }
                        scenarios:
                          - name: One
                            when: { contact: 2020-02-03 16:20 }
                            then: { verdict: UNDETERMINED, missing: [informed], duties: [] }
                        """).get(0);
        Scenario french = Written.scenarios("""
                        donné:
                          dispositif: iapr-numero-bleu
                          bénéficiaire: { rôle: agent, Région de résidence: 53 }
                          actes:
                            - entretien: { le: 2020-02-10 18:00, nature: entretien de soutien, modalité: en face-à-face, sur le temps de travail: non }
                        scénarios:
                          - nom: Un
                            quand: { contact: 2020-02-03 16:20 }
                            alors: { verdict: indéterminé, manque: [informé], obligations: [] }
                        """).get(0);

        assertThat(french.caseFile()).isEqualTo(english.caseFile());
        assertThat(((When.Proposed) french.when()).act()).isEqualTo(((When.Proposed) english.when()).act());
        assertThat(french.then()).isEqualTo(english.then());
        assertThat(french.language()).contains(Language.FRENCH);
        assertThat(english.language()).contains(Language.ENGLISH);
    }

    @Test
    void should_read_a_scenario_of_several_services_once_for_each() {
        String text = """
                given: { service: iapr-numero-vert }
                scenarios:
                  - name: One
                    given: { services: [wpo-ecoute, wpo-bien-etre] }
                    when: { contact: 2021-02-03 16:20 }
                    then: { verdict: REFUSED }
                """;

        assertThat(Written.scenarios(text))
                .extracting(scenario -> scenario.name().english() + " of " + scenario.line() + " in "
                        + scenario.caseFile().service())
                .containsExactly("One of 3 in wpo-ecoute", "One of 3 in wpo-bien-etre");
        assertThat(Written.problems(text.replace("wpo-bien-etre", "wpo-bien")))
                .contains("s.yaml:4:")
                .contains("is not a service of the pack");
        assertThat(Written.problems(text.replace("wpo-ecoute, wpo-bien-etre", "")))
                .contains("No service is given.");
        assertThat(Written.problems(text.replace("services: [", "service: wpo-ecoute, services: [")))
                .contains("`service` stands beside `services`");
    }

    @Test
    void should_give_an_agent_where_nobody_is_told_of_and_know_nothing_else_of_whoever_is() {
        assertThat(Written.scenario(REFERRAL, CLOSED, ALLOWED).caseFile().beneficiaries())
                .singleElement()
                .extracting(Beneficiary::role)
                .extracting(role -> role.orElseThrow())
                .isEqualTo(Role.AGENT);
        assertThat(Written.scenario("beneficiary: { home region: 11 }", CLOSED, ALLOWED)
                        .caseFile()
                        .beneficiaries()
                        .get(0)
                        .role())
                .isEmpty();
    }

    @Test
    void should_refer_all_beneficiaries_unless_some_are_named() {
        Scenario all = Written.scenario(
                "{ beneficiaries: [{ role: AGENT }, { role: RELATIVE }], acts: [{" + REFERRAL.substring(2) + "}] }",
                CLOSED,
                ALLOWED);

        assertThat(((Referral) all.caseFile().acts().get(0)).beneficiaries()).hasToString("[B1, B2]");
    }

    @Test
    void should_repeat_an_act_on_days_that_follow_at_the_same_time_in_paris() {
        List<Act> acts = Written.scenario(
                        "- session: { at: 2020-03-28 18:00, times: 3, kind: SUPPORT }", CLOSED, ALLOWED)
                .caseFile()
                .acts();

        assertThat(acts)
                .extracting(act -> act.at().toString())
                .containsExactly("2020-03-28T18:00+01:00", "2020-03-29T18:00+02:00", "2020-03-30T18:00+02:00");
        assertThat(acts).extracting(Act::type).containsOnly(ActType.SESSION);
    }

    @Test
    void should_take_a_day_for_its_last_instant_in_paris() {
        Scenario scenario = Written.scenario(REFERRAL, "{ as of: 2020-02-10 }", "{ breaches: [] }");

        assertThat(((When.Passed) scenario.when()).asOf()).hasToString("2020-02-10T23:59:59.999999999+01:00");
    }

    @Test
    void should_tell_acts_as_they_are_written() {
        Scenario scenario = Written.scenario(
                "- session: { at: 2020-02-10 18:00, times: 5, kind: SUPPORT, held: yes }", CLOSED, ALLOWED);

        assertThat(scenario.given()).singleElement().satisfies(act -> {
            assertThat(act.values().keySet()).containsExactly("act", "at", "times", "kind", "held");
            assertThat(act.value("kind").orElseThrow().words().french()).isEqualTo("Entretien de soutien");
        });
        assertThat(scenario.text()).startsWith("  - name: One").endsWith("then: { verdict: ALLOWED }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    verdct: ALLOWED                    | s.yaml:7:21: `verdct` is not known here. Maybe `verdict`.
                    verdict: ALOWED                    | s.yaml:7:22: `ALOWED` cannot stand here. Maybe `ALLOWED`.
                    verdict: autorisee                 | s.yaml:7:22: `autorisee` cannot stand here. Maybe `Autorisé`.
                    clauses: [IAPR-BLEU-99]            | s.yaml:7:23: Clause IAPR-BLEU-99 is not in the catalogue. Maybe `IAPR-BLEU-0
                    codes: [SESION_CAP_REACHED]        | s.yaml:7:21: `SESION_CAP_REACHED` is no finding of the pack’s rules. Maybe `SESSION_CAP_REACHED`.
                    missing: [modalty]                 | s.yaml:7:23: `modalty` is no attribute. Maybe `modality`.
                    left: 3                            | s.yaml:7:19: `left` cannot be told of an act. Let a date pass in `when`
                    'duties: [{ kind: CONTAC }]'       | s.yaml:7:30: `CONTAC` cannot stand here. Maybe `CONTACT`.
                    'duties: [{ kind: CONTACT, due: soon }]' | `soon` is not an instant. Write a day and a time, such as 2020-02-03 10:00.
                    """)
    void should_tell_what_is_wrong_with_an_expectation_and_where(String then, String problem) {
        assertThat(Written.problems(Written.text(REFERRAL, CLOSED, "{ " + then + " }")))
                .contains(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    - sesion: { at: 2020-02-10 18:00 }                            | s.yaml:5:17: `sesion` is not known here. Maybe `session`.
                    - session: { at: 2020-02-10 18:00, kind: SUPORT }             | s.yaml:5:48: `kind`: found "SUPORT". Maybe SUPPORT.
                    - session: { at: 2020-02-10 18:00 }                           | `kind`: found nothing. It is required.
                    - session: { at: 2020-02-10 18:00, knd: SUPPORT }             | `knd` is not known here. Maybe `kind`.
                    - session: { at: 2020-02-10 18:00, kind: SUPPORT, reached: yes } | `reached`: found an unknown field.
                    - session: { at: 2020-13-10 18:00, kind: SUPPORT }            | There is no such day or time in the calendar.
                    - session: { at: 2020-03-29 02:30, kind: SUPPORT }            | was left out when clocks went forward.
                    - session: { at: 2020-10-25 02:30, kind: SUPPORT }            | maybe 2020-10-25T02:30+02:00 or 2020-10-25T02:30+01:00.
                    - session: { at: 2020-02-10 18:00, times: 0, kind: SUPPORT }  | Write a number from 1 to 50
                    - session: { at: 2020-02-10 18:00, le: 2020-02-10 19:00 }     | says a second time what `at` says.
                    - contact: { at: 2020-02-10 18:00, beneficiary: B7 }          | `beneficiary`: found "B7". The case file has the beneficiaries B1.
                    '{ service: iapr-bleu }'                                      | \"iapr-bleu\" is not a service of the pack.
                    '{ convention: wpo-collectivite }'                            | `wpo-collectivite` does not hold iapr-numero-bleu.
                    """)
    void should_tell_what_is_wrong_with_what_is_given_and_where(String given, String problem) {
        assertThat(Written.problems(Written.text(given, CLOSED, ALLOWED))).contains(problem);
    }

    @Test
    void should_tell_what_is_wrong_with_every_scenario_of_a_file() {
        String problems = Written.problems("""
                given: { service: iapr-numero-bleu }
                scenarios:
                  - name: One
                    when: { contact: 2020-02-03 10:00, closure: 2020-02-03 10:00 }
                    then: { verdict: ALLOWED }
                  - name: Two
                    when: { contact: 2020-02-03 10:00 }
                  - name: Three
                    when: { contact: 2020-02-03 10:00 }
                    then: {}
                """);

        assertThat(problems.lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("s.yaml:4:").contains("2 things happen here."))
                .anySatisfy(line -> assertThat(line).startsWith("s.yaml:6:").contains("`then` is missing."))
                .anySatisfy(line -> assertThat(line).startsWith("s.yaml:10:").contains("Nothing is expected."));
    }

    @Test
    void should_refuse_two_scenarios_of_one_name() {
        assertThat(Written.problems("""
                        given: { service: iapr-numero-bleu }
                        scenarios:
                          - { name: One, when: { closure: 2020-02-03 10:00 }, then: { verdict: ALLOWED } }
                          - { name: One, when: { closure: 2020-02-03 10:00 }, then: { verdict: ALLOWED } }
                        """))
                .isEqualTo(
                        "s.yaml:4:5: The scenario of line 3 has the same name. Give each scenario a name of its own.");
    }
}
