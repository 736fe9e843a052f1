package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ecoute.rules.PackFolder.SESSIONS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ecoute.rules.internal.language.RuleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs whose files do not fit together, or are none. */
class PackRefusalTest {
    private static final String CLAUSES = "iapr/numero-bleu/clauses.yaml";
    private static final String EXTRA = "iapr/numero-bleu/support-more.drl";

    @TempDir
    private Path folder;

    @Test
    void should_refuse_a_rule_of_a_clause_that_is_not_in_the_catalogue() {
        PackFolder pack =
                PackFolder.in(folder).replace(SESSIONS, "@Clause( \"IAPR-BLEU-13\" )", "@Clause( \"IAPR-BLEU-99\" )");

        assertRefused(pack, SESSIONS, 40, "Clause IAPR-BLEU-99 is not in the catalogue.", "clauses.yaml");
    }

    @Test
    void should_refuse_a_rule_of_a_version_that_the_clause_has_not() {
        PackFolder pack = PackFolder.in(folder)
                .replace(SESSIONS, "@Clause( \"IAPR-BLEU-13\" )", "@Clause( \"IAPR-BLEU-13\" ) @Version( 2 )");

        assertRefused(pack, SESSIONS, 40, "no version 2", "It has [1]");
    }

    @Test
    void should_refuse_a_rule_of_a_service_that_the_pack_has_not() {
        PackFolder pack = PackFolder.in(folder)
                .write(EXTRA, RuleText.withCondition("SessionQuestion( service == \"iapr-numero-rouge\" )"));

        assertRefused(pack, EXTRA, 4, "\"iapr-numero-rouge\" is not a service", "iapr-numero-bleu");
    }

    @Test
    void should_refuse_two_rules_of_one_name_and_tell_where_the_other_stands() {
        String name = "IAPR-BLEU-13 outside working time";
        PackFolder pack = PackFolder.in(folder)
                .write(
                        EXTRA,
                        RuleText.rule(name, "@Clause( \"IAPR-BLEU-13\" )", RuleText.PATTERN, RuleText.CONSEQUENCE));

        assertRefused(pack, EXTRA, 1, SESSIONS + ":39", "a name of its own");
    }

    @Test
    void should_refuse_a_finding_without_words() {
        PackFolder pack = PackFolder.in(folder).replace(SESSIONS, "\"DURING_WORKING_TIME\"", "\"AT_WORK\"");

        assertRefused(pack, SESSIONS, 44, "AT_WORK", "fr and en");
    }

    @Test
    void should_refuse_a_message_that_asks_for_what_the_question_has_not() {
        PackFolder pack = PackFolder.in(folder)
                .replace(
                        "iapr/messages.yaml",
                        "is not provided for this recipient (recipient: {to})",
                        "is not provided for {whom}");

        assertRefused(pack, "iapr/numero-bleu/document.drl", 33, "{whom}", "referrer");
    }

    @Test
    void should_refuse_broken_yaml_with_line_and_column() {
        PackFolder pack = PackFolder.in(folder).write(CLAUSES, "service: iapr-numero-bleu\nlabel: { fr: a: b\n");

        assertRefused(pack, CLAUSES, 2, "This is not YAML", "quotes");
    }

    @Test
    void should_refuse_an_empty_catalogue_file() {
        assertRefused(PackFolder.in(folder).write(CLAUSES, ""), CLAUSES, 0, "empty", "keys");
    }

    @Test
    void should_refuse_unknown_keys_and_suggest_the_right_one() {
        PackFolder pack = PackFolder.in(folder).replace(CLAUSES, "dated-by: IAPR-BLEU-01", "dated-bye: IAPR-BLEU-01");

        assertRefused(pack, CLAUSES, 5, "`dated-bye`", "Maybe `dated-by`.");
    }

    @Test
    void should_refuse_a_service_dated_by_a_clause_that_does_not_exist() {
        PackFolder pack = PackFolder.in(folder).replace(CLAUSES, "dated-by: IAPR-BLEU-01", "dated-by: IAPR-BLEU-77");

        assertRefused(pack, CLAUSES, 5, "IAPR-BLEU-77", "Maybe `IAPR-BLEU-07`.");
    }

    @Test
    void should_refuse_values_that_cannot_be_where_they_stand() {
        assertRefused(
                PackFolder.in(folder).replace(CLAUSES, "from: 2015-03-09", "from: 2015-13-09"),
                CLAUSES,
                23,
                "2015-13-09",
                "");
        assertRefused(
                PackFolder.in(folder).replace(CLAUSES, "  - id: IAPR-BLEU-01\n", "  - id: bleu one\n"),
                CLAUSES,
                7,
                "bleu one",
                "");
        assertRefused(
                PackFolder.in(folder).write("iapr/messages.yaml", "not a code: { fr: a, en: b }\n"),
                "iapr/messages.yaml",
                1,
                "not a code",
                "");
        assertRefused(
                PackFolder.in(folder).write("common/messages.yaml", "NOT_PROVIDED_FOR:\n  fr: \"\"\n  en: \"b\"\n"),
                "common/messages.yaml",
                2,
                "``",
                "visible");
    }

    @Test
    void should_refuse_a_convention_with_a_service_that_the_pack_has_not() {
        PackFolder pack = PackFolder.in(folder)
                .replace("conventions.yaml", "[iapr-numero-bleu, iapr-numero-vert]", "[iapr-numero-bleu, iapr-vert]");

        assertRefused(pack, "conventions.yaml", 7, "\"iapr-vert\" is not a service", "iapr-numero-vert");
    }

    @Test
    void should_tell_all_problems_of_all_files_at_once_in_their_order() {
        PackFolder pack = PackFolder.in(folder)
                .replace(SESSIONS, "modality not in", "modality notin")
                .replace("iapr/numero-vert/session.drl", "sessionsHeld >= 5", "sessionHeld >= 5")
                .write("wpo/messages.yaml", "- nothing\n")
                .write("common/messages.yaml", "");

        assertThat(refusal(pack).stream().map(Problem::file).distinct())
                .containsExactly("common/messages.yaml", SESSIONS, "iapr/numero-vert/session.drl", "wpo/messages.yaml");
    }

    @Test
    void should_refuse_what_is_not_a_folder_of_rules() throws IOException {
        Path file = Files.writeString(folder.resolve("alone.drl"), RuleText.withCondition(RuleText.PATTERN));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path binary = Files.createDirectory(folder.resolve("binary"));
        Files.write(binary.resolve("latin.drl"), new byte[] {'/', '/', ' ', (byte) 0xE9, '\n'});

        assertRefused(file, file.toString(), "not a folder");
        assertRefused(folder.resolve("absent"), "absent", "not a folder");
        assertRefused(empty, empty.toString(), "no rule file");
        assertRefused(binary, "latin.drl", "not in UTF-8");
    }

    private static void assertRefused(Path folder, String place, String found) {
        RulePackException refused = catchThrowableOfType(RulePackException.class, () -> RulePack.of(folder));

        assertThat(refused).isNotNull();
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).endsWith(place);
            assertThat(problem.found().english()).contains(found);
            assertThat(problem.cure().french()).isNotBlank();
        });
    }

    private static void assertRefused(PackFolder pack, String file, int line, String found, String cure) {
        assertThat(refusal(pack)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.found().english()).contains(found);
            assertThat(problem.cure().english()).contains(cure);
        });
    }

    private static List<Problem> refusal(PackFolder pack) {
        RulePackException refused = catchThrowableOfType(RulePackException.class, () -> SchemeRules.of(pack.pack()));

        assertThat(refused).as("the pack is refused").isNotNull();
        return refused.problems();
    }
}
