package org.ecoute.reporting.internal.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Patterns of suppression from the literature that protect less than they seem to. */
class AttackTest {
    /** Handbook on Statistical Disclosure Control, chapter 4.2.2, example 3 (after Geurts 1992, table 10). */
    private static final long[][] HANDBOOK = {{4, 3}, {2, 1}, {3, 3}};

    /** R package sdcTable, R/test_problems.R: rows w, x, y, z by columns a, b, c, d. */
    private static final long[][] SDC_TABLE = {
        {30, 47, 64, 89}, {90, 124, 5, 31}, {92, 100, 59, 85}, {800, 991, 651, 685}
    };

    @Test
    void should_bound_the_first_cell_of_the_handbooks_example_by_3_and_6() {
        TwoWayTable table = TwoWayTable.of(2, HANDBOOK);
        Set<Integer> suppressed = Set.of(table.cell(1, 1), table.cell(1, 2), table.cell(2, 1), table.cell(2, 2));

        Attack attack = new Attack(table.problem(), figure -> !suppressed.contains(figure));

        assertThat(attack.rangeOf(table.cell(1, 1))).isEqualTo(new Attack.Range(3, 6));
        assertThat(attack.rangeOf(table.cell(3, 1))).isEqualTo(new Attack.Range(3, 3));
    }

    @Test
    void should_keep_the_handbooks_cells_as_uncertain_as_demanded() {
        TwoWayTable table = TwoWayTable.of(5, HANDBOOK);

        Protection protection = Protector.protect(table.problem());

        Attack attack = new Attack(table.problem(), protection::shows);
        assertThat(attack.rangeOf(table.cell(1, 1)).width()).isGreaterThanOrEqualTo(5);
        assertThat(attack.rangeOf(table.cell(2, 2)).width()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void should_find_the_47_that_two_suppressions_in_every_line_of_sdc_table_still_reveal() {
        TwoWayTable table = TwoWayTable.of(6, SDC_TABLE);
        Set<Integer> suppressed = Set.of(
                table.cell(1, 1),
                table.cell(1, 2),
                table.cell(1, 3),
                table.cell(2, 1),
                table.cell(2, 3),
                table.cell(3, 2),
                table.cell(3, 4),
                table.cell(4, 2),
                table.cell(4, 4));

        Attack attack = new Attack(table.problem(), figure -> !suppressed.contains(figure));

        assertThat(attack.rangeOf(table.cell(1, 2))).isEqualTo(new Attack.Range(47, 47));
    }

    @Test
    void should_protect_the_47_of_sdc_table_once_it_is_asked_for() {
        TwoWayTable table = TwoWayTable.of(6, SDC_TABLE);
        table.problem().withhold(table.cell(1, 2), 6);

        Protection protection = Protector.protect(table.problem());

        assertThat(protection.shows(table.cell(1, 2))).isFalse();
        assertThat(new Attack(table.problem(), protection::shows)
                        .rangeOf(table.cell(1, 2))
                        .width())
                .isGreaterThanOrEqualTo(6);
    }

    @Test
    void should_protect_the_pattern_of_sdc_table_by_suppressing_one_more() {
        TwoWayTable table = TwoWayTable.of(2, SDC_TABLE);
        for (int[] cell : new int[][] {{1, 1}, {1, 2}, {1, 3}, {2, 1}, {2, 3}, {3, 2}, {3, 4}, {4, 2}, {4, 4}}) {
            table.problem().withhold(table.cell(cell[0], cell[1]), 1);
        }

        Protection protection = Protector.protect(table.problem());

        Attack attack = new Attack(table.problem(), protection::shows);
        assertThat(attack.rangeOf(table.cell(1, 2)).width()).isPositive();
    }
}
