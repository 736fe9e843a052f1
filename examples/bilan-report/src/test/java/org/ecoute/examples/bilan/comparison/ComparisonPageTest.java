package org.ecoute.examples.bilan.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ecoute.examples.bilan.AssessedReconstruction;
import org.ecoute.reporting.DisclosurePolicy;
import org.ecoute.reporting.Ledger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonPageTest {
    private static String page = "";

    @BeforeAll
    static void write(@TempDir Path folder) throws IOException {
        AssessedReconstruction.Compared all = AssessedReconstruction.compared();
        page = Files.readString(
                all.comparison().write(all.cubes(), DisclosurePolicy.health(), Ledger.inMemory(), folder));
    }

    @Test
    void should_say_that_the_case_files_are_reconstructed_and_nobodys() {
        assertThat(page).containsIgnoringCase("reconstitu").contains("ne sont ceux de personne");
    }

    @Test
    void should_state_each_contradiction_with_both_sums() {
        assertThat(page)
                .contains("30 + 52 = 82 ≠ 44 + 6 + 2 = 52")
                .contains("239 + 145 + 12 = 396 ≠ 397")
                .contains("418 + 137 + 82 = 637 ≠ 361 + 289 = 650")
                .contains("= 133 ≠ 137");
    }

    @Test
    void should_need_nothing_from_elsewhere() {
        assertThat(page).doesNotContain("http:", "https:", "src=", "url(", "@import", "{{");
    }

    @Test
    void should_show_exact_figures_of_case_files_that_are_nobodys_whatever_the_policy() {
        assertThat(page).doesNotContain("<td class=\"outcome masked\">");
    }
}
