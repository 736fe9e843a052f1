package org.ecoute.examples.workbench.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ecoute.model.Language;
import org.ecoute.model.scheme.Clause;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.rules.Rule;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.SchemeRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandbookTest {
    private static final RuleCatalogue CATALOGUE = SchemeRules.bundled().catalogue();

    @ParameterizedTest
    @EnumSource
    void should_head_each_clause_exactly_once(Language language) {
        List<String> headings = pages(language)
                .flatMap(page -> Books.blocks(page, Block.Section.class))
                .filter(section -> section.level() == 3 && !section.anchor().isEmpty())
                .map(Block.Section::heading)
                .toList();

        assertThat(headings)
                .containsExactlyInAnyOrderElementsOf(CATALOGUE.clauses().keySet().stream()
                        .map(ClauseId::value)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void should_tell_what_each_clause_lays_down_and_how_it_is_read(Language language) {
        List<String> html = pages(language)
                .map(page -> words(page, "p"))
                .flatMap(List::stream)
                .toList();

        assertThat(CATALOGUE.clauses().values())
                .allSatisfy(clause -> assertThat(html)
                        .contains(clause.text().in(language), clause.reading().in(language)));
    }

    @ParameterizedTest
    @EnumSource
    void should_quote_every_rule_with_the_place_where_it_stands(Language language) {
        List<Block.Listing> listings = pages(language)
                .flatMap(page -> Books.blocks(page, Block.Listing.class))
                .toList();

        assertThat(listings)
                .containsExactlyInAnyOrderElementsOf(CATALOGUE.rules().stream()
                        .map(rule -> new Block.Listing(rule.file() + ":" + rule.line(), rule.text()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void should_mark_each_clause_on_which_the_text_is_silent(Language language) {
        long marked = pages(language)
                .flatMap(page -> Books.blocks(page, Block.Note.class))
                .filter(note -> note.title().equals(new Texts(language).of("reading.unspecified")))
                .count();

        assertThat(marked)
                .isPositive()
                .isEqualTo(CATALOGUE.clauses().values().stream()
                        .filter(Clause::unspecified)
                        .count());
    }

    @ParameterizedTest
    @EnumSource
    void should_account_for_all_clauses_of_the_documents(Language language) {
        String coverage = words(Books.page(Page.INDEX, language), "p").stream()
                .filter(words -> words.startsWith("94 "))
                .findFirst()
                .orElse("");

        assertThat(coverage).matches("94 .*\\b94\\b.*");
    }

    @ParameterizedTest
    @EnumSource
    void should_name_on_each_page_of_a_service_all_rules_that_hold_there(Language language) {
        assertThat(CATALOGUE.services()).allSatisfy(service -> {
            String page = html(Books.page(service.id().value(), language));
            Set<String> names = Set.copyOf(CATALOGUE.rules().stream()
                    .filter(rule -> rule.services().isEmpty() || rule.services().contains(service.id()))
                    .map(Rule::name)
                    .map(name -> name.replace("'", "&#39;"))
                    .toList());
            assertThat(page).contains(names);
        });
    }

    @ParameterizedTest
    @EnumSource
    void should_read_the_same_in_markdown(Language language) {
        assertThat(pages(language)).allSatisfy(page -> {
            String markdown = new MarkdownFormat().write(page, Set.of(language));
            assertThat(Books.blocks(page, Block.Section.class))
                    .allSatisfy(section -> assertThat(markdown)
                            .contains("#".repeat(section.level()) + " " + Markdown.escaped(section.heading())));
            assertThat(Books.blocks(page, Block.Listing.class))
                    .allSatisfy(listing ->
                            assertThat(markdown).contains(listing.text().strip()));
        });
    }

    private static Stream<Page> pages(Language language) {
        return Books.pages(language).stream();
    }

    private static List<String> words(Page page, String element) {
        return Markup.of(html(page)).words(element);
    }

    private static String html(Page page) {
        return new HtmlFormat().write(page, Set.of(page.language()));
    }
}
