package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.reporting.Fixtures.YEAR;
import static org.ecoute.reporting.Fixtures.alike;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProtectionTest {
    private static final BilanSpec SPEC = BilanSpec.bundled("iapr-numero-bleu");
    private static final String TOTAL = Member.TOTAL.code();

    @Test
    void should_mask_a_second_figure_where_the_first_follows_from_the_total() {
        Table origin = protect(List.of(alike(60, "DIRECCTE"), alike(40, "ARS"), alike(3, "CREPS")))
                .table("bleu.origin");

        assertThat(origin.count(YEAR, "CREPS")).isEqualTo(new Cell.Masked());
        assertThat(origin.count(YEAR, "ARS")).isEqualTo(new Cell.Masked());
        assertThat(origin.count(YEAR, "DIRECCTE")).isEqualTo(Fixtures.count(60));
        assertThat(origin.count(YEAR, TOTAL)).isEqualTo(Fixtures.count(103));
    }

    private static Bilan protect(List<List<AssessedCaseFile>> parts) {
        List<AssessedCaseFile> all = parts.stream().flatMap(List::stream).toList();
        return all.stream().collect(Cube.of(SPEC)).publish(DisclosurePolicy.health(11), Ledger.inMemory());
    }

    @Test
    void should_store_releases_as_text_and_read_them_back() {
        Ledger ledger = Ledger.inMemory();
        RandomCaseFiles.of(7, 600).stream()
                .collect(Cube.of(BilanSpec.bundled("iapr")))
                .publish(DisclosurePolicy.health(), ledger);
        Release release = ledger.releases().get(0);

        assertThat(Release.parse(release.text())).isEqualTo(release);
    }
}
