package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.scheme.Party;
import org.ecoute.rules.question.Anchor;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {
    private final RuleCatalogue catalogue = SchemeRules.bundled().catalogue();

    @Test
    void should_show_the_terms_of_a_duty_as_its_rule_lays_them_down() {
        assertThat(rule("IAPR-BLEU-09 contact within a day").duty())
                .contains(new DutyTerms(
                        DutyKind.CONTACT, Party.PROVIDER, "BENEFICIARY", Duration.ofHours(24), Anchor.INFORMED));
    }

    @Test
    void should_show_what_a_finding_tells_people_in_the_words_of_its_own_folder() {
        Rule green = rule("IAPR-VERT-03 an agent calls for himself");
        Rule listening = rule("QS-ECOUTE-03 everybody for himself");

        assertThat(green.code()).isPresent().isEqualTo(listening.code());
        assertThat(green.message()).isPresent().isNotEqualTo(listening.message());
    }

    @Test
    void should_have_no_words_for_a_rule_that_finds_nothing_about_an_act() {
        assertThat(rule("ECOUTE-DUTY-01 done in time").message()).isEmpty();
    }

    @Test
    void should_have_words_for_every_finding() {
        assertThat(catalogue.rules())
                .filteredOn(rule -> rule.code().isPresent())
                .allSatisfy(rule -> assertThat(rule.message()).isPresent());
    }

    private Rule rule(String name) {
        return catalogue.rules().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
