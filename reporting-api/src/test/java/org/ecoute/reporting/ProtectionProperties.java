package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ProtectionProperties {
    private static final int FILES = 1200;

    @Property(tries = 10)
    void published_tables_are_consistent_wherever_all_parts_are_shown(
            @ForAll @IntRange(max = 9999) int seed, @ForAll @IntRange(min = 3, max = 11) int threshold) {
        Ledger ledger = Ledger.inMemory();
        List<AssessedCaseFile> files = RandomCaseFiles.of(seed, FILES);

        Bilan bilan = Releases.publish(
                files, ledger, threshold, Releases.JANUARY_TO_APRIL, Releases.JANUARY_TO_SEPTEMBER, Period.year(2020));

        Reconciliation reconciliation = Reconciliation.of(bilan.tables());
        assertThat(reconciliation.discrepancies()).isEmpty();
        assertThat(reconciliation.holding()).isNotEmpty();
        assertThat(ledger.releases().get(0).proof().flawsFor(bilan)).isEmpty();
    }

    @Property(tries = 5)
    void protecting_twice_changes_nothing(@ForAll @IntRange(max = 9999) int seed) {
        Ledger ledger = Ledger.inMemory();
        List<AssessedCaseFile> files = RandomCaseFiles.of(seed, FILES);

        Bilan once = Releases.publish(files, ledger, 11, Releases.JANUARY_TO_SEPTEMBER);
        Bilan twice = Releases.publish(files, ledger, 11, Releases.JANUARY_TO_SEPTEMBER);

        assertThat(ledger.releases()).hasSize(1);
        assertThat(text(twice)).isEqualTo(text(once));
    }

    @Property(tries = 5)
    void a_later_release_only_adds_suppression(@ForAll @IntRange(max = 9999) int seed) {
        Ledger ledger = Ledger.inMemory();
        List<AssessedCaseFile> files = RandomCaseFiles.of(seed, FILES);

        Releases.publish(files, ledger, 11, Releases.JANUARY_TO_APRIL);
        Releases.publish(files, ledger, 11, Releases.JANUARY_TO_APRIL, Releases.JANUARY_TO_SEPTEMBER);
        Bilan last = Releases.publish(
                files, ledger, 11, Releases.JANUARY_TO_SEPTEMBER, Releases.OCTOBER_TO_DECEMBER, Period.year(2020));

        assertThat(ledger.releases()).hasSize(3);
        assertThat(ledger.releases().get(2).proof().flawsFor(last)).isEmpty();
        Map<CellMeaning, ReleasedCell> first = new HashMap<>();
        for (Release release : ledger.releases()) {
            for (ReleasedCell cell : release.cells()) {
                ReleasedCell before = first.putIfAbsent(cell.meaning(), cell);
                assertThat(before == null || before.shown() || !cell.shown())
                        .as(cell.toString())
                        .isTrue();
            }
        }
    }

    private static String text(Bilan bilan) {
        return BilanWriter.json().toText(bilan);
    }
}
