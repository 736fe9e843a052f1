package org.ecoute.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN = List.of(
            "difficulte-professionnelle", "epuisement-professionnel", "situation-de-conflit", "DDCSPP", "DRDJSCS");

    @ParameterizedTest
    @CsvSource({
        "difficulte-profesionnelle, difficulte-professionnelle",
        "Difficulté professionnelle, difficulte-professionnelle",
        "SITUATION_DE_CONFLIT, situation-de-conflit",
        "situation-conflit, situation-de-conflit",
        "DDCS-PP, DDCSPP",
        "DRDJCSC, DRDJSCS"
    })
    void should_suggest_what_was_probably_meant(String found, String meant) {
        assertThat(Nearest.to(found, KNOWN)).contains(meant);
    }

    @Test
    void should_count_the_swap_of_two_letters_as_one_slip() {
        assertThat(Nearest.to("ASR", List.of("ARS"))).contains("ARS");
    }

    @Test
    void should_suggest_nothing_where_nothing_is_near() {
        assertThat(Nearest.to("licenciement", KNOWN)).isEmpty();
    }

    @Test
    void should_suggest_nothing_where_nothing_is_known() {
        assertThat(Nearest.to("ARS", List.of())).isEmpty();
    }

    @Test
    void should_prefer_the_nearest_and_of_equals_the_first() {
        assertThat(Nearest.to("DDETS", List.of("DREETS", "DDETSPP", "DEETS"))).contains("DEETS");
        assertThat(Nearest.to("DRETS", List.of("DREETS", "DEETS"))).contains("DREETS");
        assertThat(Nearest.to("DRETS", List.of("DEETS", "DREETS"))).contains("DEETS");
    }
}
