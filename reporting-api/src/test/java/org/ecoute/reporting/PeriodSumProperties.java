package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ecoute.model.LocalText;

/** Every unit is counted at one instant, so periods that follow one another add up to the whole. */
class PeriodSumProperties {
    private static final LocalText WORDS = new LocalText("Mots", "Words");
    private static final Period WHOLE = Period.years(2016, 2020);

    @Property(tries = 30)
    void successive_periods_add_up_to_the_cumulative_one(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int months) {
        List<Period> successive = WHOLE.successive(java.time.Period.ofMonths(months));
        List<Period> cumulative = WHOLE.cumulative(java.time.Period.ofMonths(months));
        List<Period> all = new ArrayList<>(successive);
        all.addAll(cumulative);
        Bilan bilan = Fixtures.publish(spec(all), DisclosurePolicy.internal(), RandomCaseFiles.of(seed, 30));

        assertThat(bilan.tables()).hasSize(Unit.values().length).allSatisfy(table -> {
            long sum = 0;
            for (int i = 0; i < successive.size(); i++) {
                sum += count(table, successive.get(i));
                assertThat(count(table, cumulative.get(i))).isEqualTo(sum);
            }
        });
    }

    private static long count(Table table, Period period) {
        return ((Cell.Count) table.count(period, Member.TOTAL.code())).count();
    }

    private static BilanSpec spec(List<Period> periods) {
        BilanSpec.Builder spec = BilanSpec.builder().id("s").title(WORDS).coverage(WHOLE);
        List<TableSpec> tables = new ArrayList<>();
        for (Unit unit : Unit.values()) {
            spec.addIndicators(Indicator.of(unit.name(), WORDS, unit));
            tables.add(TableSpec.builder()
                    .id(unit.name())
                    .title(WORDS)
                    .indicator(unit.name())
                    .periods(periods.stream().distinct().toList())
                    .build());
        }
        return spec.addSections(new Section("one", WORDS, tables)).build();
    }
}
