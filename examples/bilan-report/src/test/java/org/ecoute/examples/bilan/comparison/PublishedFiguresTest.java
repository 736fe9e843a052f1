package org.ecoute.examples.bilan.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.ecoute.examples.bilan.AssessedReconstruction;
import org.ecoute.examples.bilan.figures.PublishedFigure;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.reporting.DisclosurePolicy;
import org.junit.jupiter.api.Test;

class PublishedFiguresTest {
    private static final List<Comparison> COMPARISONS = compare();

    @Test
    void should_equal_every_published_figure_that_is_neither_lost_nor_contradictory() {
        assertThat(COMPARISONS)
                .filteredOn(one -> !one.published().contradicted())
                .filteredOn(one -> one.published().value().isPresent())
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(one.outcome()).as(one.toString()).isIn(Outcome.EQUAL, Outcome.EQUAL_PROVISIONAL));
    }

    @Test
    void should_take_up_every_line_of_the_projects_own_copies() {
        for (String document : List.of("000", "001", "002")) {
            System.out.println("Published figures of document " + document + ": " + counts(document));
        }

        assertThat(COMPARISONS)
                .extracting(Comparison::published)
                .containsExactlyElementsOf(PublishedFigures.load().all());
        assertThat(counts("000")).containsOnly(Map.entry(Outcome.EQUAL, 86L), Map.entry(Outcome.LOST, 4L));
        assertThat(counts("001")).containsOnly(Map.entry(Outcome.EQUAL, 21L), Map.entry(Outcome.LOST, 48L));
        assertThat(counts("002"))
                .containsOnly(
                        Map.entry(Outcome.EQUAL, 93L),
                        Map.entry(Outcome.EQUAL_PROVISIONAL, 3L),
                        Map.entry(Outcome.CONTRADICTORY, 2L),
                        Map.entry(Outcome.LOST, 3L));
    }

    @Test
    void should_mark_as_contradictory_only_the_gender_of_2020() {
        assertThat(COMPARISONS)
                .filteredOn(one -> one.outcome() == Outcome.CONTRADICTORY)
                .extracting(Comparison::published)
                .extracting(
                        PublishedFigure::indicator,
                        PublishedFigure::dimension,
                        one -> one.period().id())
                .containsOnly(Tuple.tuple("beneficiaires", "genre", "2020"));
    }

    @Test
    void should_say_how_many_mission_orders_provisional_figures_await() {
        assertThat(COMPARISONS)
                .filteredOn(one -> one.published().provisional())
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.awaited())
                        .hasValueSatisfying(count -> assertThat(count)
                                .isPositive()
                                .isLessThan(one.ours().orElseThrow())));
    }

    private static List<Comparison> compare() {
        AssessedReconstruction.Compared all = AssessedReconstruction.compared();
        return all.comparison().compare(all.cubes(), DisclosurePolicy.internal());
    }

    private static Map<Outcome, Long> counts(String document) {
        return COMPARISONS.stream()
                .filter(one -> one.published().document().equals(document))
                .collect(Collectors.groupingBy(
                        Comparison::outcome, () -> new EnumMap<>(Outcome.class), Collectors.counting()));
    }
}
