package org.ecoute.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.model.LocalText;
import org.ecoute.model.ruling.FindingCode;
import org.ecoute.model.scheme.Clause;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.CoverageKind;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.internal.language.Consequence;
import org.ecoute.rules.internal.language.RuleTree;
import org.junit.jupiter.api.Test;

/** The bundled clauses, rules and messages account for each other. */
class BundledCatalogueTest {
    private static final String FOLDER = "iapr/";

    private static final PackReader.Content PACK = PackReader.read(RulePack.bundled());

    @Test
    void should_have_a_rule_for_every_clause_that_is_covered_by_rules() {
        assertThat(iapr(CoverageKind.RULES)).isNotEmpty().isSubsetOf(clausesOfRules());
    }

    @Test
    void should_have_no_rule_for_a_clause_that_is_said_to_be_covered_otherwise() {
        assertThat(Stream.of(CoverageKind.values()).filter(kind -> kind != CoverageKind.RULES))
                .allSatisfy(kind -> assertThat(iapr(kind)).doesNotContainAnyElementsOf(clausesOfRules()));
    }

    @Test
    void should_name_in_every_rule_a_clause_of_the_catalogue() {
        assertThat(PACK.catalogue().clauses().keySet()).containsAll(clausesOfRules());
    }

    @Test
    void should_speak_of_a_service_in_its_own_folder_only() {
        assertThat(iaprRules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.services())
                        .as(rule.name())
                        .singleElement()
                        .asString()
                        .isEqualTo(rule.file().split("/", -1)[1].replaceFirst("^", "iapr-")));
    }

    @Test
    void should_have_words_in_both_languages_for_every_finding_and_no_words_to_spare() {
        Set<FindingCode> used = codes();
        used.removeAll(
                PACK.catalogue().messages().getOrDefault("common/", Map.of()).keySet());
        Set<FindingCode> worded =
                PACK.catalogue().messages().getOrDefault(FOLDER, Map.of()).keySet();

        assertThat(worded).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void should_ask_for_the_same_values_in_french_and_english() {
        assertThat(PACK.catalogue().messages().get(FOLDER))
                .isNotEmpty()
                .allSatisfy((code, message) -> assertThat(
                                Placeholders.in(new LocalText(message.french(), message.french())))
                        .as("%s", code)
                        .isEqualTo(Placeholders.in(new LocalText(message.english(), message.english()))));
    }

    private List<RuleTree> iaprRules() {
        return PACK.rules().stream()
                .filter(rule -> rule.file().startsWith(FOLDER))
                .toList();
    }

    private Set<FindingCode> codes() {
        return iaprRules().stream()
                .map(RuleTree::consequence)
                .filter(Consequence.Finds.class::isInstance)
                .map(finds -> ((Consequence.Finds) finds).code())
                .collect(Collectors.toSet());
    }

    private Set<ClauseId> clausesOfRules() {
        return PACK.rules().stream().map(RuleTree::clause).collect(Collectors.toSet());
    }

    private Set<ClauseId> iapr(CoverageKind kind) {
        return PACK.catalogue().clauses().values().stream()
                .filter(clause -> clause.id().value().startsWith("IAPR-")
                        && clause.coverage().kind() == kind)
                .map(Clause::id)
                .collect(Collectors.toSet());
    }
}
