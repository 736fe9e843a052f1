package org.ecoute.compliance.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.compliance.ClauseResult;
import org.ecoute.compliance.Conformity;
import org.ecoute.compliance.LateRecord;
import org.ecoute.compliance.Outcome;
import org.ecoute.model.Labels;
import org.ecoute.model.scheme.ClauseId;

/** The report as one page. */
final class Page {
    private final Conformity conformity;
    private final Texts texts;
    private final Markup out = new Markup();

    Page(Conformity conformity, Texts texts) {
        this.conformity = conformity;
        this.texts = texts;
    }

    String text() {
        out.raw("<!DOCTYPE html>\n").open("html", "lang", texts.language().code());
        head();
        out.open("body").element("a", texts.of("skip"), "href", "#contenu", "class", "skip");
        cover();
        out.open("main", "id", "contenu");
        clauses();
        evidence();
        late();
        aside();
        out.close().open("footer");
        out.element("p", texts.of("note"));
        out.element("p", texts.of("rules") + " " + conformity.rulePack());
        return out.close().close().close().toString();
    }

    private void head() {
        out.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", texts.of("title"))
                .open("style")
                .raw(sheet())
                .close()
                .close();
    }

    private void cover() {
        out.open("header").element("h1", texts.of("title")).element("p", texts.of(conformity.source()));
        long breached = conformity.count(Outcome.BREACHED);
        out.element("p", conformity.passed() ? texts.of("passed") : texts.of("failed", breached), "class", "verdict");
        out.open("dl");
        tile("clauses", conformity.clauses().size());
        tile("kept", conformity.count(Outcome.KEPT));
        tile("breached", breached);
        tile("not-covered", conformity.count(Outcome.NOT_COVERED));
        out.close().close();
    }

    private void tile(String key, long number) {
        out.open("div")
                .element("dt", texts.of(key))
                .element("dd", texts.number(number))
                .close();
    }

    private void clauses() {
        out.element("h2", texts.of("by-clause"));
        table("by-clause.caption");
        out.element("th", texts.of("clause"), "scope", "col").element("th", texts.of("result"), "scope", "col");
        for (String key : List.of("played", "cases.kept", "cases.breached", "cases.not-covered")) {
            out.element("th", texts.of(key), "scope", "col", "class", "n");
        }
        out.close().close().open("tbody");
        conformity.clauses().forEach(this::row);
        out.close().close().close();
    }

    private void row(ClauseResult one) {
        boolean breached = one.outcome() == Outcome.BREACHED;
        out.open("tr").open("th", "scope", "row");
        if (breached) {
            out.element("a", name(one), "href", "#" + name(one));
        } else {
            out.text(name(one));
        }
        one.clause().ifPresent(clause -> out.text(" ").element("span", texts.of(clause.text())));
        out.close().open("td").element("b", texts.of(one.outcome().name()), "class", "badge " + one.outcome());
        out.close();
        Stream.of(
                        one.count(Outcome.KEPT) + one.count(Outcome.BREACHED),
                        one.count(Outcome.KEPT),
                        one.count(Outcome.BREACHED),
                        one.count(Outcome.NOT_COVERED))
                .forEach(number -> out.element("td", texts.number(number), "class", "n"));
        out.close();
    }

    /** A table up to the first cell of its head. It may be wider than the window: whoever has no mouse scrolls it by keys. */
    private void table(String caption) {
        out.open("div", "class", "scroll", "role", "region", "aria-label", texts.of(caption), "tabindex", "0");
        out.open("table").element("caption", texts.of(caption)).open("thead").open("tr");
    }

    /** What the clause is called, also as the target of links. */
    private String name(ClauseResult one) {
        return one.id().map(ClauseId::value).orElse(texts.of("unprovided"));
    }

    private void evidence() {
        out.element("h2", texts.of("evidence"));
        if (conformity.passed()) {
            out.element("p", texts.of("evidence.none"));
        }
        conformity.clauses().stream()
                .filter(one -> one.outcome() == Outcome.BREACHED)
                .forEach(one -> {
                    out.open("section", "class", "clause", "id", name(one)).element("h3", name(one));
                    out.element(
                            "p",
                            one.clause()
                                    .map(clause -> texts.of("reading") + " · " + texts.of(clause.reading()))
                                    .orElse(texts.of("unprovided.reading")),
                            "class",
                            "reading");
                    new EvidenceSection(one, texts, out).write();
                    out.close();
                });
    }

    private void late() {
        out.element("h2", texts.of("late"));
        if (conformity.late().isEmpty()) {
            out.element("p", texts.of("late.none"));
            return;
        }
        table("late.caption");
        Stream.of("case-file", "act", "at", "recorded")
                .forEach(key -> out.element("th", texts.of(key), "scope", "col"));
        out.close().close().open("tbody");
        conformity.late().forEach(this::row);
        out.close().close().close();
    }

    private void row(LateRecord one) {
        out.open("tr").element("th", one.caseFile().value(), "scope", "row");
        out.element("td", Labels.of(one.type(), texts.language()));
        out.element("td", one.at().toString()).element("td", one.recordedAt().toString());
        out.close();
    }

    private void aside() {
        if (!conformity.keptAside().isEmpty()) {
            out.element("h2", texts.of("aside")).element("p", texts.of("aside.text"));
            out.open("ul", "class", "aside");
            conformity.keptAside().forEach(row -> out.element("li", row));
            out.close();
        }
    }

    private static String sheet() {
        try (InputStream in = Page.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is missing beside " + Page.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("report.css cannot be read", e);
        }
    }
}
