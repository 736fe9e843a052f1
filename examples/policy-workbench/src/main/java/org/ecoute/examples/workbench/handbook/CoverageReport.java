package org.ecoute.examples.workbench.handbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.ecoute.examples.workbench.handbook.Block.Style;
import org.ecoute.model.scheme.Clause;
import org.ecoute.model.scheme.CoverageKind;

/** How all clauses are accounted for: counted by kind, then one by one. */
final class CoverageReport {
    private final Texts texts;
    private final RuleIndex index;

    CoverageReport(Texts texts, RuleIndex index) {
        this.texts = texts;
        this.index = index;
    }

    List<Block> counts() {
        long total = count(clause -> !RuleIndex.isOwn(clause));
        long covered = count(clause -> !RuleIndex.isOwn(clause) && index.isCovered(clause));
        long silent = count(clause -> !RuleIndex.isOwn(clause) && clause.unspecified());
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (CoverageKind kind : CoverageKind.values()) {
            rows.add(row(texts.title(kind), clause -> clause.coverage().kind() == kind));
        }
        rows.add(row(texts.of("coverage.total"), clause -> true));
        return List.of(
                Block.paragraph(Style.LEAD, new Inline.Words(texts.of("coverage.covered", covered, total, silent))),
                new Block.Table(
                        texts.of("coverage.caption"),
                        List.of(texts.of("table.by"), texts.of("table.documents"), texts.of("table.own")),
                        true,
                        rows));
    }

    private List<List<Inline>> row(String label, Predicate<Clause> chosen) {
        return List.of(
                Inline.words(label),
                Inline.words(String.valueOf(count(clause -> chosen.test(clause) && !RuleIndex.isOwn(clause)))),
                Inline.words(String.valueOf(count(clause -> chosen.test(clause) && RuleIndex.isOwn(clause)))));
    }

    private long count(Predicate<Clause> chosen) {
        return clauses().stream().filter(chosen).count();
    }

    private Collection<Clause> clauses() {
        return index.catalogue().clauses().values();
    }

    /** Every clause with the page where it is told, in alphabetical order. */
    Block register() {
        return new Block.Table(
                texts.of("register.caption"),
                List.of(
                        texts.of("table.clause"),
                        texts.of("table.service"),
                        texts.of("table.strength"),
                        texts.of("table.by"),
                        texts.of("table.rules"),
                        texts.of("table.scenarios")),
                false,
                clauses().stream()
                        .sorted(Comparator.comparing(Clause::id))
                        .map(this::row)
                        .toList());
    }

    private List<List<Inline>> row(Clause clause) {
        Target target = Target.clause(index.page(clause.id()), clause.id());
        String service = clause.service()
                .flatMap(index.catalogue()::service)
                .map(one -> texts.in(one.label()))
                .orElse(texts.of("register.common"));
        return List.of(
                List.of(new Inline.Link(target, clause.id().value())),
                Inline.words(service),
                Inline.words(texts.label(clause.strength())),
                Inline.words(texts.label(clause.coverage().kind())),
                Inline.words(String.valueOf(index.encoding(clause.id()).size())),
                Inline.words(String.valueOf(index.stories(clause.id()).size())));
    }
}
