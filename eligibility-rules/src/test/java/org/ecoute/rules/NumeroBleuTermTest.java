package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.BLEU;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.referral;
import static org.ecoute.rules.Cases.support;
import static org.ecoute.rules.Rulings.findings;

import java.time.OffsetDateTime;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Redirect;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.junit.jupiter.api.Test;

/** When the numéro bleu is open, and which instant decides. */
class NumeroBleuTermTest {
    private final SchemeRules rules = SchemeRules.bundled();

    @Test
    void should_be_in_force_from_the_first_instant_to_the_last_in_paris() {
        assertThat(openedAt("2015-03-08T23:59:59+01:00")).isEqualTo(Verdict.REFUSED);
        assertThat(openedAt("2015-03-09T00:00:00+01:00")).isEqualTo(Verdict.ALLOWED);
        assertThat(openedAt("2020-12-31T23:59:59+01:00")).isEqualTo(Verdict.ALLOWED);
        assertThat(openedAt("2021-01-01T00:30:00+04:00"))
                .as("still 2020 in Paris")
                .isEqualTo(Verdict.ALLOWED);
        assertThat(openedAt("2021-01-01T00:00:00+01:00")).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void should_say_only_that_the_service_is_not_in_force_when_it_is_not() {
        Ruling ruling = rules.judge(
                bleu(), referral(Role.AGENT, OffsetDateTime.parse("2021-01-01T00:30:00+01:00"), one -> one));

        assertThat(findings(ruling)).containsExactly("IAPR-BLEU-01 SERVICE_NOT_IN_FORCE");
        assertThat(ruling.redirectTo()).isEmpty();
        assertThat(rules.explain(ruling).alternatives()).isEmpty();
    }

    @Test
    void should_finish_a_case_opened_in_force_under_the_same_clauses() {
        CaseFile openedInTime = bleu(byManager());

        assertThat(rules.judge(openedInTime, support(400)).verdict())
                .as("more than a month after the end")
                .isEqualTo(Verdict.ALLOWED);
        assertThat(rules.judge(bleu(), support(400)).verdict())
                .as("without a referral the act's own day decides")
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    void should_point_nowhere_before_the_numero_vert_is_in_force() {
        OffsetDateTime before = OffsetDateTime.parse("2019-12-22T10:00:00+01:00");

        Ruling ruling = rules.judge(bleu(), referral(Role.AGENT, before, one -> one));

        assertThat(findings(ruling)).containsExactly("IAPR-BLEU-02 REFERRER_NOT_ENTITLED");
        assertThat(ruling.redirectTo()).extracting(Redirect::service).containsOnly(BLEU);
    }

    private Verdict openedAt(String at) {
        return rules.judge(bleu(), referral(Role.MANAGER, OffsetDateTime.parse(at), one -> one))
                .verdict();
    }
}
