package org.ecoute.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GroundsTest {
    private static final CodeLists LISTS = CodeLists.bundled();

    @Test
    void should_begin_with_the_fifteen_grounds_of_the_iapr_report_in_its_order() {
        assertThat(LISTS.grounds().subList(0, 15))
                .extracting(ground -> ground.code().value())
                .containsExactly(
                        "agression-menaces",
                        "propos-suicidaires",
                        "temoin-de-suicide",
                        "difficulte-professionnelle",
                        "epuisement-professionnel",
                        "situation-de-conflit",
                        "handicap",
                        "restructuration-changement-mutation",
                        "restructuration-licenciement",
                        "conseil-a-l-encadrement",
                        "deconfinement",
                        "anxiete-coronavirus",
                        "anxiete-confinement",
                        "difficultes-sphere-privee",
                        "demande-de-renseignements");
    }

    @ParameterizedTest
    @CsvSource({
        "agression-menaces, TRAUMATIC_EVENT",
        "temoin-de-suicide, TRAUMATIC_EVENT",
        "difficulte-professionnelle, WORK_DISTRESS",
        "restructuration-licenciement, WORK_DISTRESS",
        "difficultes-sphere-privee, PRIVATE",
        "vie-professionnelle, WORK_DISTRESS",
        "dependances, PRIVATE"
    })
    void should_count_a_ground_in_one_family(String code, GroundFamily family) {
        assertThat(LISTS.ground(GroundCode.of(code))).map(Ground::family).contains(family);
    }

    @ParameterizedTest
    @EnumSource
    void should_have_grounds_of_every_family(GroundFamily family) {
        assertThat(LISTS.grounds()).extracting(Ground::family).contains(family);
    }

    @Test
    void should_mark_the_three_grounds_of_the_health_crisis_in_the_iapr_report() {
        List<Ground> iapr = LISTS.grounds().subList(0, 15);

        assertThat(iapr)
                .filteredOn(Ground::healthCrisis)
                .extracting(ground -> ground.code().value())
                .containsExactly("deconfinement", "anxiete-coronavirus", "anxiete-confinement");
    }

    @Test
    void should_have_the_two_grounds_of_admission_to_the_numero_bleu() {
        assertThat(LISTS.grounds().subList(15, 17))
                .extracting(ground -> ground.code().value(), Ground::family)
                .containsExactly(
                        tuple("mal-etre-au-travail", GroundFamily.WORK_DISTRESS),
                        tuple("evenement-potentiellement-traumatique", GroundFamily.TRAUMATIC_EVENT));
    }

    @Test
    void should_have_every_problem_of_the_qualisocial_focus_and_every_topic_of_wpo() {
        assertThat(LISTS.grounds().subList(17, LISTS.grounds().size()))
                .extracting(ground -> ground.label().french())
                .containsExactly(
                        "Isolement",
                        "Surcharge de travail",
                        "Conciliation vie privée, vie professionnelle",
                        "Tensions relationnelles",
                        "Anxiété liée à la répétition du confinement",
                        "Difficultés liées au télétravail",
                        "Demande de télétravail refusée",
                        "Soucis de santé",
                        "Mal-être lié à la crise sanitaire",
                        "Inquiétude liée à la reprise du travail sur site",
                        "Vie professionnelle",
                        "Vie privée",
                        "Dépendances",
                        "Conseil aux managers",
                        "Conseil à la direction");
    }

    @Test
    void should_tell_the_risk_factor_where_it_is_plain() {
        assertThat(LISTS.ground(GroundCode.of("situation-de-conflit")))
                .flatMap(Ground::riskFactor)
                .flatMap(LISTS::riskFactor)
                .map(factor -> factor.label().french())
                .contains("Rapports sociaux au travail dégradés");
        assertThat(LISTS.ground(GroundCode.of("handicap")))
                .flatMap(Ground::riskFactor)
                .isEmpty();
    }

    @Test
    void should_have_the_six_factors_of_psychosocial_risk() {
        assertThat(LISTS.riskFactors())
                .extracting(factor -> factor.code().value())
                .containsExactly(
                        "intensite-et-temps-de-travail",
                        "exigences-emotionnelles",
                        "autonomie-insuffisante",
                        "rapports-sociaux-degrades",
                        "conflits-de-valeurs",
                        "insecurite");
    }

    @Test
    void should_not_know_a_ground_that_is_not_in_the_list() {
        assertThat(LISTS.ground(GroundCode.of("difficulte-profesionnelle"))).isEmpty();
    }
}
