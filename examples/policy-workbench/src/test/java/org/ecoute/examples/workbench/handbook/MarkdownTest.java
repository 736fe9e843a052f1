package org.ecoute.examples.workbench.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ecoute.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "a *b* _c_ → a \\*b\\* \\_c\\_",
                "<script> & [x](y) → \\<script\\> \\& \\[x\\](y)",
                "a | b → a \\| b",
                "`code` \\ ~~x~~ → \\`code\\` \\\\ \\~\\~x\\~\\~",
            })
    void should_escape_what_markdown_would_take_for_its_own(String text, String escaped) {
        assertThat(Markdown.escaped(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {"- a list? → \\- a list?", "+ plus → \\+ plus", "94 clauses → 94 clauses", "# title → \\# title"})
    void should_not_begin_a_list_or_a_heading_by_mistake(String text, String escaped) {
        assertThat(Markdown.paragraph(text)).isEqualTo(escaped);
    }

    @Test
    void should_not_begin_a_numbered_list_by_mistake() {
        assertThat(Markdown.paragraph("12. and")).isEqualTo("12\\. and");
        assertThat(Markdown.paragraph("1) and")).isEqualTo("1\\) and");
    }

    @Test
    void should_put_text_on_one_line() {
        assertThat(Markdown.escaped("one\n   two")).isEqualTo("one two");
    }

    @Test
    void should_fence_a_listing_with_more_backticks_than_it_holds() {
        assertThat(Markdown.listing("a ``` b")).isEqualTo("````\na ``` b\n````");
        assertThat(Markdown.code("a`b")).isEqualTo("``a`b``");
    }

    @Test
    void should_keep_a_cell_within_its_row() {
        Block table = new Block.Table(
                "Caption", List.of("One", "Two"), false, List.of(List.of(Inline.words("a | b"), Inline.words("c\nd"))));

        assertThat(new MarkdownBlocks(new Texts(Language.ENGLISH), "md").of(table))
                .contains("\n| a \\| b | c d |\n");
    }

    @Test
    void should_lead_to_headings_by_the_names_that_they_get() {
        Block line = Block.paragraph(
                Block.Style.PLAIN, new Inline.Link(new Target("iapr-numero-bleu", "IAPR-BLEU-12"), "IAPR-BLEU-12"));

        assertThat(new MarkdownBlocks(new Texts(Language.ENGLISH), "md").of(line))
                .isEqualTo("[IAPR-BLEU-12](iapr-numero-bleu.md#iapr-bleu-12)\n\n");
    }
}
