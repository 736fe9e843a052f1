package org.ecoute.examples.workbench.handbook;

import java.util.List;
import java.util.stream.Stream;
import org.ecoute.examples.workbench.handbook.Block.Style;
import org.ecoute.model.scheme.Clause;

/** The page of the clauses that hold whatever the service: the guidance's and the library's own. */
final class CommonPage {
    private final Texts texts;
    private final RuleIndex index;

    CommonPage(Texts texts, RuleIndex index) {
        this.texts = texts;
        this.index = index;
    }

    Page page(String footer) {
        List<Clause> guidance = index.common(false);
        List<Clause> own = index.common(true);
        int rules = Stream.concat(guidance.stream(), own.stream())
                .mapToInt(clause -> index.encoding(clause.id()).size())
                .sum();
        return new Page(
                RuleIndex.COMMON,
                texts.language(),
                texts.of("common.title"),
                texts.of("common.lead"),
                List.of(
                        Page.Figure.of(texts, "guidance", guidance.size()),
                        Page.Figure.of(texts, "own", own.size()),
                        Page.Figure.of(texts, "rules", rules)),
                List.of(chapter("guidance", guidance), chapter("own", own)),
                footer);
    }

    private Block chapter(String key, List<Clause> clauses) {
        ClauseText text = new ClauseText(texts, index);
        Block how = Block.paragraph(Style.SMALL, new Inline.Words(texts.of(key + ".how")));
        return new Block.Section(
                2,
                key,
                texts.language(),
                texts.of("chapter." + key),
                Stream.concat(Stream.of(how), clauses.stream().map(text::section))
                        .toList());
    }
}
