package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecoute.reporting.AttackedReport.JANUARY_TO_APRIL;
import static org.ecoute.reporting.AttackedReport.JANUARY_TO_SEPTEMBER;
import static org.ecoute.reporting.AttackedReport.OCTOBER_TO_DECEMBER;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RoundingProperties {
    private static final Period YEAR = Period.year(2020);
    private static final BilanSpec ALL =
            AttackedReport.on(JANUARY_TO_APRIL, JANUARY_TO_SEPTEMBER, OCTOBER_TO_DECEMBER, YEAR);

    @Property(tries = 30)
    void all_margins_of_all_tables_add_up_exactly(@ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int base) {
        Reconciliation reconciliation = Reconciliation.of(
                publish(ALL, RandomYear.of(seed), base, Ledger.inMemory()).tables());

        assertThat(reconciliation.discrepancies()).isEmpty();
        assertThat(reconciliation.unverifiable()).isEmpty();
        assertThat(reconciliation.holding()).isNotEmpty();
    }

    @Property(tries = 15)
    void bundled_reports_add_up_exactly(@ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int base) {
        Bilan bilan = publish(BilanSpec.bundled("iapr"), RandomCaseFiles.of(seed, 80), base, Ledger.inMemory());

        assertThat(Reconciliation.of(bilan.tables()).discrepancies()).isEmpty();
        assertThat(Reconciliation.of(bilan.tables()).unverifiable()).isEmpty();
    }

    @Property(tries = 30)
    void periods_add_up_in_every_cell(@ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int base) {
        Bilan bilan = publish(ALL, RandomYear.of(seed), base, Ledger.inMemory());

        bilan.tables()
                .forEach(table -> forEachCell(table, (row, column) -> {
                    long parts = count(table, JANUARY_TO_SEPTEMBER, row, column)
                            + count(table, OCTOBER_TO_DECEMBER, row, column);
                    assertThat(count(table, YEAR, row, column))
                            .as(table.spec().id() + " " + row)
                            .isEqualTo(parts);
                    assertThat(count(table, JANUARY_TO_APRIL, row, column))
                            .isBetween(0L, count(table, JANUARY_TO_SEPTEMBER, row, column));
                }));
    }

    @Property(tries = 30)
    void every_count_is_a_multiple_and_every_total_is_near(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int base) {
        List<AssessedCaseFile> files = RandomYear.of(seed);
        BilanSpec spec = AttackedReport.on(JANUARY_TO_APRIL);
        Bilan exact = files.stream().collect(Cube.of(spec)).publish(DisclosurePolicy.internal());
        Bilan rounded = publish(spec, files, base, Ledger.inMemory());

        rounded.tables().forEach(table -> {
            forEachCell(
                    table,
                    (row, column) -> assertThat(count(table, JANUARY_TO_APRIL, row, column) % base)
                            .isZero());
            String total = Member.TOTAL.code();
            long truth = count(exact.table(table.spec().id()), JANUARY_TO_APRIL, total, total);
            assertThat(Math.abs(count(table, JANUARY_TO_APRIL, total, total) - truth))
                    .isLessThan(base);
        });
    }

    @Property(tries = 20)
    void a_later_release_repeats_what_was_let_out(@ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int base) {
        List<AssessedCaseFile> files = RandomYear.of(seed);
        Ledger ledger = Ledger.inMemory();
        Bilan first = publish(AttackedReport.on(JANUARY_TO_APRIL), files, base, ledger);
        Bilan second = publish(AttackedReport.on(JANUARY_TO_APRIL, JANUARY_TO_SEPTEMBER), files, base, ledger);
        Bilan third = publish(ALL, files, base, ledger);

        assertThat(ledger.releases()).hasSize(3);
        assertRepeated(first, second, JANUARY_TO_APRIL);
        assertRepeated(first, third, JANUARY_TO_APRIL);
        assertRepeated(second, third, JANUARY_TO_SEPTEMBER);
        assertThat(Reconciliation.of(third.tables()).discrepancies()).isEmpty();
    }

    @Property(tries = 10)
    void what_was_let_out_stays_when_the_records_change(@ForAll long seed) {
        List<AssessedCaseFile> before = RandomYear.of(seed);
        List<AssessedCaseFile> after = Stream.concat(
                        before.stream(), RandomYear.of(seed + 1).stream().limit(20))
                .toList();
        Ledger ledger = Ledger.inMemory();
        Bilan first = publish(AttackedReport.on(JANUARY_TO_APRIL), before, 5, ledger);
        Bilan second = publish(AttackedReport.on(JANUARY_TO_APRIL, JANUARY_TO_SEPTEMBER), after, 5, ledger);

        assertRepeated(first, second, JANUARY_TO_APRIL);
        assertThat(Reconciliation.of(second.tables()).discrepancies()).isEmpty();
    }

    private static void assertRepeated(Bilan earlier, Bilan later, Period period) {
        earlier.tables().forEach(table -> {
            Table again = later.table(table.spec().id());
            forEachCell(
                    table,
                    (row, column) -> assertThat(count(again, period, row, column))
                            .as(table.spec().id() + " " + row + " " + column)
                            .isEqualTo(count(table, period, row, column)));
        });
    }

    private static void forEachCell(Table table, BiConsumer<String, String> cell) {
        List<String> columns = table.columns().stream()
                .map(column -> column.member().code())
                .distinct()
                .toList();
        Stream.concat(table.rows().stream(), Stream.of(table.total()))
                .map(row -> row.member().code())
                .forEach(row -> columns.forEach(column -> cell.accept(row, column)));
    }

    /** A column that a table lacks was rounded to nothing. */
    private static long count(Table table, Period period, String row, String column) {
        boolean there =
                table.columns().stream().anyMatch(one -> one.member().code().equals(column));
        return there ? ((Cell.Count) table.cell(period, row, column, Measure.COUNT)).count() : 0;
    }

    private static Bilan publish(BilanSpec spec, List<AssessedCaseFile> files, int base, Ledger ledger) {
        return files.stream().collect(Cube.of(spec)).publish(DisclosurePolicy.rounding(base), ledger);
    }
}
