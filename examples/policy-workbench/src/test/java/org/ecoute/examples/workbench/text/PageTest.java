package org.ecoute.examples.workbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class PageTest {
    @Test
    void should_set_later_lines_below_the_first_word() {
        Page page = new Page(Ansi.OFF, 20);

        page.item("✗", Tone.BAD, "one two three four five");

        assertThat(page).hasToString("  ✗ one two three\n    four five\n");
    }

    @Test
    void should_break_at_ordinary_spaces_only() {
        Page page = new Page(Ansi.OFF, 12);

        page.paragraph("", Tone.PLAIN, "le 3\u00a0mars\u00a02020 à 10\u00a0h", Tone.PLAIN);

        assertThat(page).hasToString("le\n3\u00a0mars\u00a02020\nà 10\u00a0h\n");
    }

    @Test
    void should_leave_a_word_whole_that_is_longer_than_a_line() {
        Page page = new Page(Ansi.OFF, 5);

        page.paragraph("", Tone.PLAIN, "a identifier b", Tone.PLAIN);

        assertThat(page).hasToString("a\nidentifier\nb\n");
    }

    @Test
    void should_colour_without_counting_colours_as_text() {
        Page page = new Page(Ansi.ON, 9);

        page.paragraph("", Tone.PLAIN, "four four", Tone.STRONG);

        assertThat(page).hasToString("\u001b[1mfour four\u001b[0m\n");
    }

    @Test
    void should_set_nested_text_further_in() {
        Page page = new Page(Ansi.OFF, 40);

        page.nest(inner -> inner.detail("inside"));
        page.detail("outside");

        assertThat(page).hasToString("      inside\n    outside\n");
    }
}
