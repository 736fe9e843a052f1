package org.ecoute.examples.workbench.handbook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecoute.model.Language;

/** Pages as Markdown (CommonMark with the tables of GitHub). */
final class MarkdownFormat implements Format {
    private static final String ENDING = "md";

    @Override
    public String ending() {
        return ENDING;
    }

    @Override
    public String write(Page page, Set<Language> languages) {
        Texts texts = new Texts(page.language());
        MarkdownBlocks blocks = new MarkdownBlocks(texts, ENDING);
        StringBuilder out = new StringBuilder();
        out.append("# ").append(Markdown.escaped(page.title())).append("\n\n");
        out.append(ways(page, texts, languages)).append("\n\n");
        out.append(Markdown.paragraph(page.lead())).append("\n\n");
        page.figures()
                .forEach(figure -> out.append("- ")
                        .append(Markdown.escaped(texts.of("fact", figure.label())))
                        .append(' ')
                        .append(figure.count())
                        .append('\n'));
        out.append('\n');
        page.blocks().forEach(block -> out.append(blocks.of(block)));
        return out.append("---\n\n")
                .append(Markdown.paragraph(page.footer()))
                .append('\n')
                .toString();
    }

    private static String ways(Page page, Texts texts, Set<Language> languages) {
        List<String> others = languages.stream()
                .filter(language -> language != page.language())
                .map(language -> Markdown.link(
                        new Texts(language).of("way.language"),
                        "../" + language.code() + "/" + page.name() + "." + ENDING))
                .collect(Collectors.toList());
        others.add(Markdown.link("HTML", page.name() + ".html"));
        if (!page.name().equals(Page.INDEX)) {
            others.add(0, Markdown.link(texts.of("way.index"), Page.INDEX + "." + ENDING));
        }
        return String.join(" · ", others);
    }
}
