package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ecoute.reporting.Fixtures.alike;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.LocalText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileTest {
    private static final LocalText NAME = new LocalText("Essai", "Trial");
    private static final BilanSpec SPEC = spec("origins");
    private static final List<AssessedCaseFile> CASE_FILES =
            together(List.of(alike(60, "DIRECCTE"), alike(40, "ARS"), alike(6, "CREPS")));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("bilans.ledger");
    }

    @Test
    void should_give_back_releases_as_they_were() throws IOException {
        List<Release> releases;
        String head;
        try (LedgerFile ledger = Ledger.open(file)) {
            publish(SPEC, CASE_FILES, ledger);
            publish(spec("again"), CASE_FILES, ledger);
            releases = ledger.releases();
            head = ledger.head();
        }

        try (LedgerFile ledger = Ledger.open(file)) {
            assertThat(ledger.releases()).isEqualTo(releases).hasSize(2);
            assertThat(ledger.head()).isEqualTo(head);
            assertThat(ledger.setAside()).isEmpty();
        }
    }

    @Test
    void should_protect_as_a_ledger_in_memory_does() throws IOException {
        Ledger memory = Ledger.inMemory();
        Certificate first = publish(SPEC, CASE_FILES, memory);
        Certificate second = publish(spec("again"), CASE_FILES, memory);

        try (LedgerFile ledger = Ledger.open(file)) {
            assertThat(publish(SPEC, CASE_FILES, ledger).loss()).isEqualTo(first.loss());
        }
        try (LedgerFile ledger = Ledger.open(file)) {
            assertThat(publish(spec("again"), CASE_FILES, ledger).statement()).isEqualTo(second.statement());
        }
    }

    @Test
    void should_keep_one_line_a_release_that_people_and_tools_can_read() throws IOException {
        try (LedgerFile ledger = Ledger.open(file)) {
            publish(SPEC, CASE_FILES, ledger);
        }

        assertThat(Files.readAllLines(file)).hasSize(2);
        assertThat(Files.readAllLines(file).get(1))
                .startsWith("{\"line\":2,\"id\":\"release-1:origins\",")
                .contains("\"content\":[\"ecoute-release ", "organisation=CREPS\"");
    }

    @Test
    void should_hold_counts_and_no_case_file() throws IOException {
        try (LedgerFile ledger = Ledger.open(file)) {
            publish(SPEC, CASE_FILES, ledger);
        }

        assertThat(Files.readString(file)).doesNotContain("D-ARS").doesNotContain("B1");
    }

    @Test
    void should_name_the_release_whose_line_was_changed() throws IOException {
        try (LedgerFile ledger = Ledger.open(file)) {
            publish(SPEC, CASE_FILES, ledger);
            publish(spec("again"), CASE_FILES, ledger);
        }
        Files.writeString(file, Files.readString(file).replaceFirst("PRIMARY 6 6 ", "PRIMARY 7 6 "));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Ledger.open(file))
                .withMessageStartingWith("line 2 (release-1:origins) of ledger bilans.ledger, hash: found \"sha256:")
                .withMessageContaining("its text was changed after it was written");
    }

    @Test
    void should_refuse_a_line_that_is_no_release_though_its_hash_is_right() throws IOException {
        try (HashChainFile chain = HashChainFile.open(file)) {
            chain.append("release-1:origins", "[\"ecoute-release 1\"]");
        }

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Ledger.open(file))
                .withMessageStartingWith("line 2 (release-1:origins) of ledger bilans.ledger: found")
                .withMessageContaining("Its hash is right");
    }

    @Test
    void should_refuse_a_release_that_contradicts_an_earlier_one_and_say_which() throws IOException {
        try (LedgerFile ledger = Ledger.open(file)) {
            publish(SPEC, CASE_FILES, ledger);

            assertThatExceptionOfType(ReleaseRefusedException.class)
                    .isThrownBy(() -> publish(spec("again"), alike(90, "DIRECCTE"), ledger))
                    .withMessageContaining("release 1 (origins");
            assertThat(ledger.releases()).hasSize(1);
        }
        assertThat(Files.readAllLines(file)).hasSize(2);
    }

    @Test
    void should_refuse_a_release_that_endangers_an_earlier_one_and_say_which() throws IOException {
        try (LedgerFile ledger = Ledger.open(file)) {
            CASE_FILES.stream().collect(Cube.of(SPEC)).publish(DisclosurePolicy.threshold(3), ledger);

            assertThatExceptionOfType(ReleaseRefusedException.class)
                    .isThrownBy(() ->
                            publish(spec("one").focusedOn(Filter.of("organisation", "CREPS")), CASE_FILES, ledger))
                    .withMessageContaining("release 1 (origins")
                    .withMessageContaining("CREPS");
            assertThat(ledger.releases()).hasSize(1);
        }
    }

    @Test
    void should_refuse_a_release_that_was_protected_before_another_was_added() throws IOException {
        Ledger elsewhere = Ledger.inMemory();
        publish(SPEC, CASE_FILES, elsewhere);
        publish(spec("again"), CASE_FILES, elsewhere);
        try (LedgerFile ledger = Ledger.open(file)) {
            assertThatExceptionOfType(ReleaseRefusedException.class)
                    .isThrownBy(() -> ledger.append(elsewhere.releases().get(1)))
                    .withMessageContaining("publish again");
            assertThat(ledger.releases()).isEmpty();
        }
    }

    @Test
    void should_keep_nothing_of_a_report_that_is_not_protected() throws IOException {
        try (LedgerFile ledger = Ledger.open(file)) {
            CASE_FILES.stream().collect(Cube.of(SPEC)).publish(DisclosurePolicy.internal(), ledger);

            assertThat(ledger.releases()).isEmpty();
        }
    }

    private static Certificate publish(BilanSpec spec, List<AssessedCaseFile> caseFiles, Ledger ledger) {
        return caseFiles.stream()
                .collect(Cube.of(spec))
                .publish(DisclosurePolicy.health(), ledger)
                .certificate();
    }

    private static BilanSpec spec(String id) {
        return BilanSpec.builder()
                .id(id)
                .title(NAME)
                .coverage(Fixtures.YEAR)
                .addIndicators(Indicator.of("people", NAME, Unit.BENEFICIARIES))
                .addSections(Section.of(
                        "all",
                        NAME,
                        TableSpec.builder()
                                .id("origin")
                                .title(NAME)
                                .indicator("people")
                                .addDimensions("organisation")
                                .addPeriods(Fixtures.YEAR)
                                .build()))
                .build();
    }

    private static List<AssessedCaseFile> together(List<List<AssessedCaseFile>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
