package org.ecoute.examples.workbench.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ecoute.model.Language;

/** Pages as HTML. */
final class HtmlFormat implements Format {
    private static final String ENDING = "html";

    @Override
    public String ending() {
        return ENDING;
    }

    @Override
    public String write(Page page, Set<Language> languages) {
        Texts texts = new Texts(page.language());
        HtmlBlocks blocks = new HtmlBlocks(page.language(), ENDING);
        Html body = Html.of(
                "body",
                Html.of("a", texts.of("skip")).classed("skip").with("href", "#content"),
                cover(page, texts, languages),
                Html.of(
                                "div",
                                contents(page, texts),
                                Html.of("main")
                                        .with("id", "content")
                                        .with("tabindex", "-1")
                                        .addAll(page.blocks().stream()
                                                .map(blocks::of)
                                                .toList()))
                        .classed("frame"),
                Html.of("footer", Html.of("p", page.footer())));
        String title = page.name().equals(Page.INDEX) ? page.title() : texts.of("page.title", page.title());
        return HtmlFile.text(page.language(), title, body);
    }

    private static Html cover(Page page, Texts texts, Set<Language> languages) {
        Html figures = Html.of("dl");
        page.figures()
                .forEach(figure ->
                        figures.add(Html.of("div", Html.of("dt", figure.label()), Html.of("dd", figure.count()))));
        return Html.of(
                        "header",
                        Html.of(
                                        "div",
                                        Html.of("ul").classed("ways").addAll(ways(page, texts, languages)),
                                        Html.of("h1", page.title()),
                                        Html.of("p", page.lead()).classed("lead"),
                                        figures)
                                .classed("inner"))
                .classed("cover");
    }

    /** The ways to other pages: all services, the same page in another language or format. */
    private static List<Html> ways(Page page, Texts texts, Set<Language> languages) {
        List<Html> ways = new ArrayList<>();
        if (!page.name().equals(Page.INDEX)) {
            ways.add(way(texts.of("way.index"), Page.INDEX + "." + ENDING));
        }
        languages.stream().filter(language -> language != page.language()).forEach(language -> {
            Html link = Html.of("a", new Texts(language).of("way.language"))
                    .with("href", "../" + language.code() + "/" + page.name() + "." + ENDING)
                    .with("hreflang", language.code())
                    .with("lang", language.code());
            ways.add(Html.of("li", link));
        });
        ways.add(way(texts.of("way.markdown"), page.name() + ".md"));
        return ways;
    }

    private static Html way(String words, String file) {
        return Html.of("li", Html.of("a", words).with("href", file));
    }

    private static Html contents(Page page, Texts texts) {
        Html list = Html.of("ol");
        sections(page.blocks()).forEach(chapter -> {
            Html item = Html.of("li", link(chapter));
            List<Block.Section> clauses = sections(chapter.blocks());
            if (!clauses.isEmpty()) {
                item.add(Html.of("ol")
                        .addAll(clauses.stream()
                                .map(clause -> Html.of("li", link(clause)))
                                .toList()));
            }
            list.add(item);
        });
        return Html.of("nav", Html.of("h2", texts.of("contents")), list).with("aria-label", texts.of("contents"));
    }

    private static List<Block.Section> sections(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Section.class::isInstance)
                .map(Block.Section.class::cast)
                .filter(section -> !section.anchor().isEmpty())
                .toList();
    }

    private static Html link(Block.Section section) {
        return Html.of("a", section.heading()).with("href", "#" + section.anchor());
    }
}
