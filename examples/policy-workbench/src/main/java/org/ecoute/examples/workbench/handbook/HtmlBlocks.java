package org.ecoute.examples.workbench.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ecoute.model.Language;

/** Blocks as HTML. */
final class HtmlBlocks {
    private final Language language;
    private final String ending;

    /**
     * For pages in this language.
     *
     * @param ending of the files that links lead to
     */
    HtmlBlocks(Language language, String ending) {
        this.language = language;
        this.ending = ending;
    }

    Html of(Block block) {
        if (block instanceof Block.Section section) {
            return section(section);
        }
        if (block instanceof Block.Folded folded) {
            return Html.of("details", Html.of("summary", folded.title()))
                    .addAll(folded.blocks().stream().map(this::of).toList());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return Html.of("p").classed(name(paragraph.style())).addAll(line(paragraph.line()));
        }
        if (block instanceof Block.Note note) {
            return Html.of("div", Html.of("p", note.title()).classed("title"), Html.of("p", note.text()))
                    .classed("note " + name(note.tone()));
        }
        if (block instanceof Block.Facts facts) {
            return Html.of("dl")
                    .classed("facts")
                    .addAll(facts.facts().stream()
                            .map(fact -> Html.of(
                                    "div",
                                    Html.of("dt", fact.term()),
                                    Html.of("dd").addAll(line(fact.line()))))
                            .toList());
        }
        if (block instanceof Block.Listing listing) {
            Html text = Html.of("pre", Html.of("code", listing.text()).with("lang", Language.ENGLISH.code()));
            return Html.of("figure", Html.of("figcaption", Html.of("code", listing.place())), text)
                    .classed("listing");
        }
        if (block instanceof Block.Table table) {
            return table(table);
        }
        return Html.of("ul")
                .classed("items")
                .addAll(((Block.Items) block)
                        .items().stream()
                                .map(item -> Html.of("li").addAll(line(item)))
                                .toList());
    }

    private Html section(Block.Section section) {
        Html heading = Html.of("h" + section.level(), section.heading());
        Html html = Html.of("section").classed("level-" + section.level()).add(marked(heading, section.language()));
        if (!section.anchor().isEmpty()) {
            html.with("id", section.anchor());
        }
        return html.addAll(section.blocks().stream().map(this::of).toList());
    }

    private Html table(Block.Table table) {
        Html head = Html.of("tr");
        table.head().forEach(words -> head.add(Html.of("th", words).with("scope", "col")));
        Html body = Html.of("tbody");
        table.rows().forEach(row -> body.add(row(table, row)));
        return Html.of("table", Html.of("caption", table.caption()), Html.of("thead", head), body)
                .classed(table.numbers() ? "numbers" : "words");
    }

    private Html row(Block.Table table, List<List<Inline>> cells) {
        Html row = Html.of("tr");
        for (int i = 0; i < cells.size(); i++) {
            Html cell = i == 0
                    ? Html.of("th").with("scope", "row")
                    : Html.of("td").with("data-label", table.head().get(i));
            row.add(cell.addAll(line(cells.get(i))));
        }
        return row;
    }

    private List<Object> line(List<Inline> pieces) {
        List<Object> line = new ArrayList<>();
        for (Inline piece : pieces) {
            if (!line.isEmpty()) {
                line.add(" ");
            }
            line.add(piece(piece));
        }
        return line;
    }

    private Object piece(Inline piece) {
        if (piece instanceof Inline.Foreign foreign) {
            return marked(Html.of("span", foreign.text()), foreign.language());
        }
        if (piece instanceof Inline.Code code) {
            return Html.of("code", code.text());
        }
        if (piece instanceof Inline.Link link) {
            return Html.of("a", link.text()).with("href", href(link.target()));
        }
        if (piece instanceof Inline.Badge badge) {
            return Html.of("b", badge.text()).classed("badge " + name(badge.tone()));
        }
        return ((Inline.Words) piece).text();
    }

    private String href(Target target) {
        return target.page() + "." + ending + (target.anchor().isEmpty() ? "" : "#" + target.anchor());
    }

    /** Tells screen readers and hyphenation where the language changes. */
    private Html marked(Html html, Language of) {
        return of == language ? html : html.with("lang", of.code());
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
