package org.ecoute.examples.bilan.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.examples.bilan.figures.Resources;
import org.junit.jupiter.api.Test;

class PublishedEquationsTest {
    private final PublishedEquations equations = new PublishedEquations(PublishedFigures.load());

    @Test
    void should_find_the_four_published_contradictions_all_in_document_002() {
        assertThat(equations.contradictions())
                .extracting(
                        one -> one.leftSum().intValueExact(),
                        one -> one.rightSum().intValueExact())
                .containsExactly(
                        Tuple.tuple(82, 52), Tuple.tuple(396, 397), Tuple.tuple(637, 650), Tuple.tuple(133, 137));
    }

    @Test
    void should_explain_each_contradiction_and_nothing_else() {
        assertThat(equations.contradictions())
                .extracting(Contradiction::explanation)
                .noneMatch(String::isBlank);
        assertThat(Resources.rows(PublishedEquations.class, "equations.tsv"))
                .filteredOn(row -> !row.get(3).isBlank())
                .hasSameSizeAs(equations.contradictions());
    }

    @Test
    void should_see_the_sums_that_hold() {
        assertThat(equations.holding()).isEqualTo(26);
    }

    @Test
    void should_have_a_row_of_four_cells_for_each_equation() {
        List<List<String>> rows = Resources.rows(PublishedEquations.class, "equations.tsv");

        assertThat(rows).hasSize(30).allMatch(row -> row.size() == 4);
    }
}
