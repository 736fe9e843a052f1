package org.ecoute.examples.workbench.handbook;

import java.util.ArrayList;
import java.util.List;
import org.ecoute.examples.workbench.handbook.Block.Style;
import org.ecoute.model.scheme.Convention;
import org.ecoute.model.scheme.Service;
import org.ecoute.rules.RuleCatalogue;

/** The page that leads to all others, with the coverage report. */
final class IndexPage {
    private final Texts texts;
    private final RuleIndex index;

    IndexPage(Texts texts, RuleIndex index) {
        this.texts = texts;
        this.index = index;
    }

    Page page(String footer) {
        RuleCatalogue catalogue = index.catalogue();
        CoverageReport coverage = new CoverageReport(texts, index);
        return new Page(
                Page.INDEX,
                texts.language(),
                texts.of("index.title"),
                texts.of("index.lead"),
                List.of(
                        Page.Figure.of(
                                texts, "conventions", catalogue.conventions().size()),
                        Page.Figure.of(texts, "services", catalogue.services().size()),
                        Page.Figure.of(texts, "documents", (int) catalogue.clauses().values().stream()
                                .filter(clause -> !RuleIndex.isOwn(clause))
                                .count()),
                        Page.Figure.of(texts, "rules", catalogue.rules().size())),
                List.of(
                        chapter("services", services()),
                        chapter("coverage", coverage.counts()),
                        chapter("register", List.of(coverage.register()))),
                footer);
    }

    private Block chapter(String key, List<Block> blocks) {
        return new Block.Section(2, key, texts.language(), texts.of("chapter." + key), blocks);
    }

    private List<Block> services() {
        List<Block> blocks = new ArrayList<>();
        index.catalogue().conventions().forEach(convention -> blocks.add(convention(convention)));
        Inline common = new Inline.Link(Target.page(RuleIndex.COMMON), texts.of("common.title"));
        blocks.add(new Block.Section(
                3,
                "",
                texts.language(),
                texts.of("index.common"),
                List.of(new Block.Items(List.of(List.of(common, new Inline.Words(texts.of("index.common.how"))))))));
        return blocks;
    }

    private Block convention(Convention convention) {
        Block parties = Block.paragraph(
                Style.SMALL,
                new Inline.Words(
                        texts.of("index.parties", texts.in(convention.provider()), texts.in(convention.client()))));
        Block services = new Block.Items(convention.services().stream()
                .flatMap(id -> index.catalogue().service(id).stream())
                .map(this::service)
                .toList());
        return new Block.Section(3, "", texts.language(), texts.in(convention.label()), List.of(parties, services));
    }

    private List<Inline> service(Service service) {
        String dates = new ServiceDates(texts, index.catalogue())
                .of(service)
                .map(words -> texts.of("service.dates", words))
                .orElse(texts.of("service.undated"));
        int clauses = index.clauses(service.id()).size();
        return List.of(
                new Inline.Link(Target.page(service.id().value()), texts.in(service.label())),
                new Inline.Words(texts.of("index.service", clauses, dates)));
    }
}
