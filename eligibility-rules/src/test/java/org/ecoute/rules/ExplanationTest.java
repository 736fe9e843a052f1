package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.rules.Cases.bleu;
import static org.ecoute.rules.Cases.byManager;
import static org.ecoute.rules.Cases.support;
import static org.ecoute.rules.Cases.supports;
import static org.ecoute.rules.Cases.with;
import static org.ecoute.rules.Rulings.waysOut;

import java.util.List;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.ruling.Ruling;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final CaseFile OPENED = bleu(byManager());

    private final SchemeRules rules = SchemeRules.bundled();

    @Test
    void should_need_no_explanation_for_what_is_allowed() {
        assertThat(rules.explain(rules.judge(OPENED, support(5))).alternatives())
                .isEmpty();
    }

    @Test
    void should_name_all_that_must_change_together_and_nothing_else() {
        Ruling ruling = rules.judge(
                with(OPENED, supports(5)),
                support(
                        20,
                        one -> one.modality(Modality.VIDEO)
                                .place(Place.PROVIDER_PREMISES)
                                .duringWorkingTime(true)));

        assertThat(waysOut(rules.explain(ruling)))
                .containsExactly(List.of(
                        "modality: VIDEO -> TELEPHONE",
                        "duringWorkingTime: true -> false",
                        "grantedByDerogation: 0 -> 1"));
    }

    @Test
    void should_offer_each_of_several_single_changes() {
        Ruling ruling = rules.judge(
                OPENED, support(5, one -> one.modality(Modality.FACE_TO_FACE).place(Place.ON_SITE)));

        assertThat(waysOut(rules.explain(ruling)))
                .containsExactlyInAnyOrder(
                        List.of("place: ON_SITE -> NETWORK_PRACTICE"), List.of("modality: FACE_TO_FACE -> TELEPHONE"));
    }

    @Test
    void should_ask_for_as_many_more_sessions_as_are_needed() {
        assertThat(waysOut(rules.explain(rules.judge(with(OPENED, supports(8)), support(20)))))
                .containsExactly(List.of("grantedByDerogation: 0 -> 4"));
        assertThat(waysOut(rules.explain(rules.judge(with(OPENED, supports(10)), support(30)))))
                .as("beyond what may be granted")
                .isEmpty();
    }
}
