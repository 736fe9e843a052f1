package org.ecoute.examples.workbench.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.ecoute.model.Language;
import org.junit.jupiter.api.Test;

class HtmlTest {
    private static final String HOSTILE = "</p><script>alert('1')</script> & \"quoted\" <b>";

    @Test
    void should_escape_text() {
        assertThat(Html.of("p", HOSTILE).toString())
                .isEqualTo(
                        "<p>&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;quoted&quot; &lt;b&gt;</p>\n");
    }

    @Test
    void should_escape_attributes() {
        assertThat(Html.of("a").with("href", "\"><script>").toString())
                .isEqualTo("<a href=\"&quot;&gt;&lt;script&gt;\"></a>");
    }

    @Test
    void should_keep_a_listing_as_it_stands() {
        Block listing = new Block.Listing("a.drl:1", "rule \"x\"\n    a < b && c > 1\nend");

        assertThat(Markup.of(new HtmlBlocks(Language.ENGLISH, "html")
                                .of(listing)
                                .toString())
                        .words("pre"))
                .containsExactly("rule \"x\"\n    a < b && c > 1\nend");
    }

    @Test
    void should_give_back_hostile_words_wherever_a_page_can_hold_them() {
        List<Inline> line = List.of(
                new Inline.Words(HOSTILE),
                new Inline.Foreign(Language.ENGLISH, HOSTILE),
                new Inline.Code(HOSTILE),
                new Inline.Link(new Target("page", "a\"b"), HOSTILE),
                new Inline.Badge(Inline.Tone.BAD, HOSTILE));
        Page page = new Page(
                "page",
                Language.FRENCH,
                HOSTILE,
                HOSTILE,
                List.of(new Page.Figure(HOSTILE, 1)),
                List.of(new Block.Section(
                        2,
                        "place",
                        Language.ENGLISH,
                        HOSTILE,
                        List.of(
                                new Block.Paragraph(Block.Style.PLAIN, line),
                                new Block.Note(Inline.Tone.PLAIN, HOSTILE, HOSTILE),
                                new Block.Facts(List.of(new Block.Fact(HOSTILE, line))),
                                new Block.Listing(HOSTILE, HOSTILE),
                                new Block.Table(
                                        HOSTILE, List.of(HOSTILE, HOSTILE), false, List.of(List.of(line, line))),
                                new Block.Items(List.of(line))))),
                HOSTILE);

        Markup read = Markup.of(new HtmlFormat().write(page, Set.of(Language.FRENCH)));

        assertThat(read.words("script")).isEmpty();
        for (String element : List.of("h1", "dt", "code", "caption", "figcaption", "span", "footer")) {
            assertThat(read.words(element))
                    .isNotEmpty()
                    .allSatisfy(words -> assertThat(words).contains(HOSTILE.strip()));
        }
    }
}
