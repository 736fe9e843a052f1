package org.ecoute.examples.workbench.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.examples.workbench.handbook.Block.Style;
import org.ecoute.model.scheme.Clause;
import org.ecoute.model.scheme.Convention;
import org.ecoute.model.scheme.Service;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.DutyTerms;
import org.ecoute.rules.Rule;

/** The page of a service: its limits, clauses and duties, and the rules of other pages that hold for it. */
final class ServicePage {
    private final Texts texts;
    private final RuleIndex index;
    private final Limits limits;
    private final RuleText rules;

    ServicePage(Texts texts, RuleIndex index, Limits limits) {
        this.texts = texts;
        this.index = index;
        this.limits = limits;
        this.rules = new RuleText(texts, index);
    }

    Page of(Service service, String footer) {
        List<Clause> clauses = index.clauses(service.id());
        List<Rule> own = clauses.stream()
                .flatMap(clause -> index.encoding(clause.id()).stream())
                .toList();
        List<Rule> elsewhere = index.elsewhere(service.id());
        List<Rule> owing = Stream.concat(own.stream(), elsewhere.stream())
                .filter(rule -> rule.duty().isPresent())
                .toList();
        List<Block> chapters = new ArrayList<>();
        chapters.add(chapter("limits", limits(service.id())));
        chapters.add(chapter(
                "clauses",
                clauses.stream().map(new ClauseText(texts, index)::section).toList()));
        chapters.add(chapter("duties", duties(owing)));
        if (!elsewhere.isEmpty()) {
            chapters.add(chapter(
                    "elsewhere",
                    List.of(
                            Block.paragraph(Style.SMALL, new Inline.Words(texts.of("elsewhere.how"))),
                            rules.table(texts.of("elsewhere.caption"), elsewhere))));
        }
        chapters.add(chapter(
                "general",
                List.of(
                        Block.paragraph(Style.SMALL, new Inline.Words(texts.of("general.how"))),
                        rules.table(texts.of("general.caption"), index.general()))));
        return new Page(
                service.id().value(),
                texts.language(),
                texts.in(service.label()),
                lead(service),
                List.of(
                        Page.Figure.of(texts, "clauses", clauses.size()),
                        Page.Figure.of(texts, "rules", own.size() + elsewhere.size()),
                        Page.Figure.of(texts, "duties", owing.size()),
                        Page.Figure.of(texts, "unspecified", (int)
                                clauses.stream().filter(Clause::unspecified).count())),
                chapters,
                footer);
    }

    private Block chapter(String key, List<Block> blocks) {
        return new Block.Section(2, key, texts.language(), texts.of("chapter." + key), blocks);
    }

    private List<Block> limits(ServiceId service) {
        String openedOn = texts.date(new ReferenceDay(index.catalogue()).of(service));
        return new LimitText(texts).blocks(limits.of(service), openedOn);
    }

    private List<Block> duties(List<Rule> owing) {
        if (owing.isEmpty()) {
            return List.of(Block.paragraph(Style.PLAIN, new Inline.Words(texts.of("duties.none"))));
        }
        return List.of(new Block.Table(
                texts.of("duties.caption"),
                List.of(
                        texts.of("table.duty"),
                        texts.of("table.debtor"),
                        texts.of("table.creditor"),
                        texts.of("table.due"),
                        texts.of("table.clause")),
                false,
                owing.stream()
                        .flatMap(rule -> rule.duty().map(duty -> row(rule, duty)).stream())
                        .toList()));
    }

    private List<List<Inline>> row(Rule rule, DutyTerms duty) {
        return List.of(
                Inline.words(texts.label(duty.kind())),
                Inline.words(texts.label(duty.debtor())),
                Inline.words(rules.creditor(duty)),
                Inline.words(rules.due(duty)),
                rules.clause(rule));
    }

    private String lead(Service service) {
        String convention = index.catalogue().conventions().stream()
                .filter(one -> one.services().contains(service.id()))
                .map(this::parties)
                .collect(Collectors.joining(" "));
        return convention + " " + dates(service);
    }

    private String parties(Convention convention) {
        return texts.of(
                "service.lead",
                texts.in(convention.label()),
                texts.in(convention.provider()),
                texts.in(convention.client()));
    }

    /** When case files may be opened. */
    private String dates(Service service) {
        return new ServiceDates(texts, index.catalogue())
                .of(service)
                .map(dates -> texts.of("service.dates", dates))
                .orElse(texts.of("service.undated"));
    }
}
