package org.ecoute.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecoute.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scenario that fails says what was expected, what was found, and where. */
class ScenarioResultTest {
    private static final String REFERRED =
            "- referral: { at: 2020-02-03 10:00, by: MANAGER, grounds: [difficulte-professionnelle], informed: yes }";
    private static final String CONTACT = "{ contact: 2020-02-03 16:20 }";
    private static final String LATER = "{ as of: 2020-02-10 }";

    @Test
    void should_pass_where_all_is_as_expected() {
        ScenarioResult result =
                run(CONTACT, "{ verdict: ALLOWED, clauses: [IAPR-BLEU-09], missing: [], duties: [], redirects: [] }");

        assertThat(result.passed()).isTrue();
        assertThat(result.message(Language.FRENCH)).isEmpty();
    }

    @Test
    void should_tell_a_mismatch_in_both_languages() {
        ScenarioResult result = run(CONTACT, "{ verdict: REFUSED }");

        assertThat(result.passed()).isFalse();
        assertThat(result.message(Language.ENGLISH))
                .isEqualTo("s.yaml:7: verdict: expected Refused (REFUSED), found Allowed (ALLOWED).");
        assertThat(result.message(Language.FRENCH))
                .isEqualTo("s.yaml:7: verdict\u202f: attendu Refusé (REFUSED), obtenu Autorisé (ALLOWED).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    clauses: [IAPR-BLEU-09, IAPR-BLEU-10] | clauses: expected IAPR-BLEU-09, IAPR-BLEU-10, found IAPR-BLEU-09.
                    clauses: []                           | clauses: expected nothing, found IAPR-BLEU-09.
                    codes: [BENEFICIARY_DECLINED]         | codes: expected BENEFICIARY_DECLINED, found CONTACT_PROVIDED_FOR.
                    missing: [informed]                   | missing: expected informed, found nothing.
                    approval by: [SCHEME_LEAD]            | approval by: expected Scheme lead (SCHEME_LEAD), found nothing.
                    'duties: [{ kind: CONTACT }]'         | duties: expected but absent: kind Reach the beneficiary (CONTACT).
                    'redirects: [{ line: DOM }]'          | redirects: expected but absent: line
                    """)
    void should_tell_what_a_ruling_tells_otherwise(String then, String message) {
        assertThat(run(CONTACT, "{ " + then + " }").message(Language.ENGLISH)).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'duties: [{ kind: CONTACT, state: MET }]'                      | duties (state): expected met (MET), found breached (BREACHED).
                    'duties: [{ kind: CONTACT, due: 2020-02-04 11:00 }]'           | duties (due): expected 4 February 2020 at 11:00, found 4 February 2020 at 10:00.
                    'duties: [{ kind: CONTACT, fulfilled at: 2020-02-04 11:00 }]'  | duties (fulfilled at): expected 4 February 2020 at 11:00, found nothing.
                    'duties: [{ kind: CONTACT }, { kind: CONTACT }]'               | duties: expected but absent: kind
                    duties: []                                                     | duties: not expected: kind
                    no duties: [CONTACT]                                           | no duties: not expected: kind
                    left: 4                                                        | left: expected 4, found 5.
                    'left: [{ kind: MANAGER_ADVICE, left: 3 }]'                    | left: expected 3, found unlimited (unlimited)
                    'left: [{ kind: LISTENING, left: 1 }]'                         | left: expected 1, found 0.
                    breaches: []                                                   | breaches: not expected: clause IAPR-BLEU-09
                    'breaches: [{ clause: IAPR-BLEU-09, party: CLIENT }]'          | breaches (party): expected Client (CLIENT), found Provider (PROVIDER).
                    """)
    void should_tell_what_an_assessment_tells_otherwise(String then, String message) {
        assertThat(run(LATER, "{ " + then + " }").message(Language.ENGLISH))
                .contains(message.replace(" (unlimited)", ""));
    }

    @Test
    void should_tell_that_another_day_chose_the_clauses() {
        Scenario scenario = Written.scenario(
                "{ opened: 2020-02-04, acts: [{" + REFERRED.substring(2) + "}] }", CONTACT, "{ verdict: ALLOWED }");

        assertThat(scenario.run(Written.RULES).message(Language.ENGLISH))
                .contains("opened: expected 4 February 2020, found 3 February 2020.");
    }

    @Test
    void should_say_nothing_of_duties_of_other_kinds_and_of_attributes_that_are_not_told() {
        assertThat(run(LATER, "{ duties: [{ kind: CONTACT }] }").passed()).isTrue();
    }

    @Test
    void should_let_no_vague_expectation_take_what_a_precise_one_needs() {
        Scenario scenario = Written.scenario(
                "{ beneficiaries: [{ role: AGENT }, { role: AGENT }], acts: [{" + REFERRED.substring(2) + "}] }",
                LATER,
                "{ duties: [{ kind: CONTACT }, { kind: CONTACT, owed to: B1 }] }");

        assertThat(scenario.run(Written.RULES).message(Language.ENGLISH)).isEmpty();
    }

    private static ScenarioResult run(String when, String then) {
        return Written.scenario(REFERRED, when, then).run(Written.RULES);
    }
}
