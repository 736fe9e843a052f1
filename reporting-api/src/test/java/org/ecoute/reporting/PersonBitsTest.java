package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonBitsTest {
    private static final int CELLS = 200;

    private final PersonBits bits = new PersonBits(CELLS);
    private final Counters counters = new Counters(CELLS);

    @Test
    void should_count_somebody_seen_twice_in_a_cell_once() {
        bits.begin(2);
        bits.note(3, new int[] {0});
        bits.note(3, new int[] {0, 1});

        assertThat(persons(3)).isEqualTo(2);
    }

    @Test
    void should_tell_more_than_sixty_four_persons_apart_and_one_who_is_not_named() {
        bits.begin(130);
        for (int person = 0; person <= 130; person++) {
            bits.note(CELLS - 1, new int[] {person});
        }

        assertThat(persons(CELLS - 1)).isEqualTo(131);
    }

    @Test
    void should_begin_the_next_case_file_with_nobody() {
        bits.begin(130);
        bits.note(0, new int[] {0, 129});
        persons(0);
        bits.begin(1);
        bits.note(0, new int[] {0});

        assertThat(persons(0)).isEqualTo(3);
    }

    @Test
    void should_take_as_many_cells_as_there_are() {
        bits.begin(1);
        for (int cell = 0; cell < CELLS; cell++) {
            bits.note(cell, new int[] {0});
        }
        bits.count(counters, Counters.Kind.PERSONS);

        for (int cell = 0; cell < CELLS; cell++) {
            assertThat(counters.get(Counters.Kind.PERSONS, cell)).isEqualTo(1);
        }
    }

    /** All that were ever counted there. */
    private long persons(int cell) {
        bits.count(counters, Counters.Kind.PERSONS);
        return counters.get(Counters.Kind.PERSONS, cell);
    }
}
