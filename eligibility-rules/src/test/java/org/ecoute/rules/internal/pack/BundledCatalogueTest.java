package org.ecoute.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ecoute.model.LocalText;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.internal.language.Consequence;
import org.ecoute.rules.internal.language.RuleTree;
import org.junit.jupiter.api.Test;

/**
 * The bundled rules stand where they belong and the messages are theirs. That every finding has its words, and that
 * these ask for no attribute that the question has not, every pack is held to when it is read.
 */
class BundledCatalogueTest {
    private static final PackReader.Content PACK = PackReader.read(RulePack.bundled());

    @Test
    void should_speak_of_a_service_in_its_own_folder_only_save_where_clauses_hold_for_all_of_a_provider() {
        assertThat(PACK.rules())
                .filteredOn(rule -> rule.file().split("/", -1).length == 3)
                .isNotEmpty()
                .allSatisfy(rule -> {
                    String[] path = rule.file().split("/", -1);
                    assertThat(rule.services())
                            .as(rule.name())
                            .contains(path[0] + "-" + path[1])
                            .allMatch(service -> service.startsWith(path[0] + "-"));
                });
    }

    @Test
    void should_name_the_service_in_every_rule_but_those_for_all() {
        assertThat(PACK.rules())
                .filteredOn(rule -> rule.services().isEmpty())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.file()).matches("(common|library)/.*"));
    }

    @Test
    void should_keep_no_words_that_no_rule_uses() {
        Set<LocalText> used = Collections.newSetFromMap(new IdentityHashMap<>());
        PACK.rules().forEach(rule -> used.addAll(words(rule)));

        List<String> unused = PACK.catalogue().messages().entrySet().stream()
                .flatMap(folder -> folder.getValue().entrySet().stream()
                        .filter(message -> !used.contains(message.getValue()))
                        .map(message -> folder.getKey() + " " + message.getKey()))
                .toList();

        assertThat(used).isNotEmpty();
        assertThat(unused).as("beside what is said where no rule speaks").containsExactly("common/ NOT_PROVIDED_FOR");
    }

    @Test
    void should_ask_for_the_same_values_in_french_and_english() {
        assertThat(messages())
                .isNotEmpty()
                .allSatisfy(message -> assertThat(Placeholders.in(new LocalText(message.french(), message.french())))
                        .isEqualTo(Placeholders.in(new LocalText(message.english(), message.english()))));
    }

    /** A message with a number would go on telling it after the rule was edited. */
    @Test
    void should_tell_no_number_of_a_contract() {
        assertThat(messages())
                .isNotEmpty()
                .allSatisfy(message ->
                        assertThat(message.french() + message.english()).doesNotContainPattern("\\d"));
    }

    private static List<LocalText> words(RuleTree rule) {
        return Stream.of(rule.consequence())
                .filter(Consequence.Finds.class::isInstance)
                .map(finds -> ((Consequence.Finds) finds).code())
                .flatMap(code -> PACK.catalogue().message(rule.file(), code).stream())
                .toList();
    }

    private static List<LocalText> messages() {
        return PACK.catalogue().messages().values().stream()
                .flatMap(folder -> folder.values().stream())
                .toList();
    }
}
