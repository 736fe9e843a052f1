package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.model.scheme.Clause;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.CoverageKind;
import org.junit.jupiter.api.Test;

/** Every clause of the five documents is accounted for, by rules or otherwise. */
class ClauseCoverageTest {
    private static final RuleCatalogue CATALOGUE = SchemeRules.bundled().catalogue();

    @Test
    void should_account_for_94_of_94_clauses() throws IOException {
        Map<CoverageKind, List<Clause>> byKind = ofTheDocuments().stream()
                .collect(Collectors.groupingBy(
                        one -> one.coverage().kind(), () -> new EnumMap<>(CoverageKind.class), Collectors.toList()));
        List<String> read = clausesRead();
        System.out.println(report(byKind, read.size()));

        assertThat(read).hasSize(94).doesNotHaveDuplicates();
        assertThat(ofTheDocuments()).extracting(one -> one.id().value()).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void should_have_a_rule_for_every_clause_that_rules_cover_and_for_no_other() {
        Set<ClauseId> encoded = CATALOGUE.rules().stream().map(Rule::clause).collect(Collectors.toSet());

        assertThat(CATALOGUE.clauses().values())
                .filteredOn(one -> one.coverage().kind() == CoverageKind.RULES)
                .extracting(Clause::id)
                .containsExactlyInAnyOrderElementsOf(encoded);
    }

    @Test
    void should_say_what_carries_a_clause_without_rules() {
        assertThat(CATALOGUE.clauses().values())
                .filteredOn(one -> one.coverage().kind() != CoverageKind.RULES)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.coverage().why()).isPresent());
    }

    @Test
    void should_mark_a_clause_as_our_reading_where_one_of_its_rules_is() {
        Map<ClauseId, Boolean> byRules = CATALOGUE.rules().stream()
                .collect(Collectors.toMap(Rule::clause, Rule::unspecified, Boolean::logicalOr));

        assertThat(CATALOGUE.clauses().values())
                .filteredOn(one -> byRules.containsKey(one.id()))
                .extracting(Clause::id, Clause::unspecified)
                .containsExactlyInAnyOrderElementsOf(byRules.entrySet().stream()
                        .map(one -> tuple(one.getKey(), one.getValue()))
                        .toList());
    }

    @Test
    void should_name_every_rule_by_its_clause() {
        assertThat(CATALOGUE.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.name()).startsWith(rule.clause() + " "));
    }

    private static String report(Map<CoverageKind, List<Clause>> byKind, int read) {
        String kinds = byKind.entrySet().stream()
                .map(kind -> "  " + kind.getKey() + ": " + kind.getValue().size())
                .collect(Collectors.joining("\n"));
        long accounted = byKind.values().stream().mapToLong(Collection::size).sum();
        return "Clauses accounted for: " + accounted + " of " + read + "\n" + kinds;
    }

    /** Those of the library itself are no clauses of a document. */
    private static List<Clause> ofTheDocuments() {
        return CATALOGUE.clauses().values().stream()
                .filter(one -> !one.id().value().startsWith("ECOUTE-"))
                .toList();
    }

    private static List<String> clausesRead() throws IOException {
        try (InputStream list =
                Objects.requireNonNull(ClauseCoverageTest.class.getResourceAsStream("clauses-of-the-documents.txt"))) {
            return Stream.of(new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
