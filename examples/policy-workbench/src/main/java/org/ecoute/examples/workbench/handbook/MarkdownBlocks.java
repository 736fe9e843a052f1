package org.ecoute.examples.workbench.handbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Blocks as Markdown, each followed by an empty line. */
final class MarkdownBlocks {
    private final Texts texts;
    private final String ending;

    /**
     * For pages in the language of these texts.
     *
     * @param ending of the files that links lead to
     */
    MarkdownBlocks(Texts texts, String ending) {
        this.texts = texts;
        this.ending = ending;
    }

    String of(Block block) {
        if (block instanceof Block.Section section) {
            return "#".repeat(section.level()) + " " + Markdown.escaped(section.heading()) + "\n\n"
                    + section.blocks().stream().map(this::of).collect(Collectors.joining());
        }
        if (block instanceof Block.Folded folded) {
            return "**" + Markdown.escaped(folded.title()) + "**\n\n"
                    + folded.blocks().stream().map(this::of).collect(Collectors.joining());
        }
        return text(block) + "\n\n";
    }

    private String text(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return line(paragraph.line(), true);
        }
        if (block instanceof Block.Note note) {
            return "> **" + Markdown.escaped(note.title()) + "**\n>\n> " + Markdown.paragraph(note.text());
        }
        if (block instanceof Block.Facts facts) {
            return facts.facts().stream().map(this::fact).collect(Collectors.joining("\n"));
        }
        if (block instanceof Block.Listing listing) {
            return Markdown.code(listing.place()) + "\n\n" + Markdown.listing(listing.text());
        }
        if (block instanceof Block.Table table) {
            return table(table);
        }
        return ((Block.Items) block)
                .items().stream().map(item -> "- " + line(item, true)).collect(Collectors.joining("\n"));
    }

    private String fact(Block.Fact fact) {
        return "- **" + Markdown.escaped(texts.of("fact", fact.term())) + "** " + line(fact.line(), false);
    }

    private String table(Block.Table table) {
        String head = row(table.head().stream().map(Markdown::escaped).toList());
        String rule = row(table.head().stream().map(words -> "---").toList());
        String body = table.rows().stream()
                .map(cells -> row(cells.stream().map(cell -> line(cell, false)).toList()))
                .collect(Collectors.joining("\n"));
        return "**" + Markdown.escaped(table.caption()) + "**\n\n" + head + "\n" + rule + "\n" + body;
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private String line(List<Inline> pieces, boolean first) {
        StringBuilder line = new StringBuilder();
        for (Inline piece : pieces) {
            line.append(line.isEmpty() ? "" : " ").append(piece(piece, first && line.isEmpty()));
        }
        return line.toString();
    }

    private String piece(Inline piece, boolean first) {
        if (piece instanceof Inline.Code code) {
            return Markdown.code(code.text());
        }
        if (piece instanceof Inline.Link link) {
            return Markdown.link(link.text(), href(link.target()));
        }
        if (piece instanceof Inline.Badge badge) {
            return "**" + Markdown.escaped(badge.text()) + "**";
        }
        String words = piece instanceof Inline.Foreign foreign ? foreign.text() : ((Inline.Words) piece).text();
        return first ? Markdown.paragraph(words) : Markdown.escaped(words);
    }

    /** Places are headings, which get their names by themselves, in lower case. */
    private String href(Target target) {
        return target.page() + "." + ending
                + (target.anchor().isEmpty() ? "" : "#" + target.anchor().toLowerCase(Locale.ROOT));
    }
}
