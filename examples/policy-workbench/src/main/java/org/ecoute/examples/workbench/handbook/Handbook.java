package org.ecoute.examples.workbench.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ecoute.model.Language;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.scenario.ScenarioCoverage;

/**
 * The handbook of a rule pack: a page for each service, one for the clauses that hold in all of them and one that leads to
 * the others, each as HTML and as Markdown. Immutable; as thread-safe as the rules.
 */
public final class Handbook {
    private final SchemeRules rules;
    private final Limits limits;
    private final ScenarioCoverage scenarios;

    /** The handbook of these rules, which must stay open while it is written. */
    public Handbook(SchemeRules rules) {
        this.rules = rules;
        this.limits = new Limits(rules);
        this.scenarios = ScenarioCoverage.of(rules);
    }

    /**
     * Writes the pages into a folder, those of each language into a folder of their own, and a page that leads to the
     * languages. Folders are made where needed; files of the same names are replaced, others left alone.
     *
     * @param languages at least one
     * @return the page to open
     * @throws UncheckedIOException if a file cannot be written
     */
    public Path write(Path folder, Set<Language> languages) {
        List<Format> formats = List.of(new HtmlFormat(), new MarkdownFormat());
        for (Language language : languages) {
            Path pages = folder.resolve(language.code());
            for (Page page : pages(language)) {
                formats.forEach(format ->
                        write(pages.resolve(page.name() + "." + format.ending()), format.write(page, languages)));
            }
        }
        Path first = folder.resolve(Page.INDEX + ".html");
        write(first, new LanguageChoice(languages).html());
        return first;
    }

    /** All pages in a language. */
    List<Page> pages(Language language) {
        Texts texts = new Texts(language);
        RuleIndex index = new RuleIndex(rules.catalogue(), scenarios);
        String footer = texts.of("footer", rules.hash());
        ServicePage services = new ServicePage(texts, index, limits);
        List<Page> pages = new ArrayList<>();
        pages.add(new IndexPage(texts, index).page(footer));
        rules.catalogue().services().forEach(service -> pages.add(services.of(service, footer)));
        pages.add(new CommonPage(texts, index).page(footer));
        return pages;
    }

    Limits limits() {
        return limits;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be written", e);
        }
    }
}
