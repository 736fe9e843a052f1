package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.ecoute.model.Language;
import org.ecoute.reporting.attacker.Attack;
import org.ecoute.reporting.attacker.CsvFile;
import org.ecoute.reporting.attacker.Figure;
import org.ecoute.reporting.attacker.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Three releases of one year, attacked together: January to April, January to September, October to December. The
 * attacker gets the CSV files and nothing else; the truth and what the ledger asks of each figure only judge it.
 */
class AttackTest {
    private static final int LOADS = Soak.times(20, 500);
    private static final String AWAITED = " awaited";
    private static final List<BilanSpec> RELEASES = List.of(
            AttackedReport.on(AttackedReport.JANUARY_TO_APRIL),
            AttackedReport.on(AttackedReport.JANUARY_TO_SEPTEMBER),
            AttackedReport.on(AttackedReport.OCTOBER_TO_DECEMBER));

    @ParameterizedTest
    @ValueSource(ints = {11, 5, 3})
    void should_leave_the_attacker_nothing_to_find_out(int threshold) {
        Score score = attackAll(load -> threshold == DisclosurePolicy.HEALTH_THRESHOLD
                ? DisclosurePolicy.health()
                : DisclosurePolicy.threshold(threshold));

        score.print("protected, threshold " + threshold);
        assertThat(score.masked).isPositive();
        assertThat(score.exact).as("masked figures found out").isEmpty();
        assertThat(score.narrowed)
                .as("masked figures narrowed below what was asked")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 5, 3})
    void should_find_out_figures_that_are_only_masked(int threshold) {
        Score score = attackAll(load -> DisclosurePolicy.mask(threshold));

        score.print("masked only, threshold " + threshold);
        assertThat(score.exact).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 5, 3})
    void should_read_small_figures_where_nothing_is_masked(int threshold) {
        long small = 0;
        for (int load = 0; load < LOADS; load++) {
            small += truth(RandomYear.of(load)).values().stream()
                    .filter(count -> count > 0 && count < threshold)
                    .count();
        }

        System.out.printf(
                "attack, nothing masked: %d loads, %d counts of 1 to %d plain%n", LOADS, small, threshold - 1);
        assertThat(small).isPositive();
    }

    private static Score attackAll(IntFunction<DisclosurePolicy> policy) {
        Score score = new Score();
        for (int load = 0; load < LOADS; load++) {
            List<AssessedCaseFile> files = RandomYear.of(load);
            Ledger ledger = Ledger.inMemory();
            DisclosurePolicy chosen = policy.apply(load);
            List<Figure> figures = figures(files, (cube, release) -> cube.publish(chosen, ledger));
            score.add(load, Attack.on(figures, AttackedReport.LAYOUTS), truth(files), widths(ledger));
        }
        return score;
    }

    private static List<Figure> figures(List<AssessedCaseFile> files, BiFunction<Cube, Integer, Bilan> publish) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < RELEASES.size(); i++) {
            Bilan bilan = publish.apply(files.stream().collect(Cube.of(RELEASES.get(i))), i);
            figures.addAll(CsvFile.read(i, BilanWriter.csv(Language.FRENCH).toText(bilan)));
        }
        return figures;
    }

    private static Map<String, Long> truth(List<AssessedCaseFile> files) {
        Map<String, Long> truth = new HashMap<>();
        figures(files, (cube, release) -> cube.publish(DisclosurePolicy.internal())).stream()
                .filter(figure -> figure.get("measure").equals("COUNT"))
                .forEach(figure -> {
                    truth.put(figure.place(), Long.valueOf(figure.get("value")));
                    String awaited = figure.get("pending");
                    truth.put(figure.place() + AWAITED, awaited.isEmpty() ? 0 : Long.parseLong(awaited));
                });
        return truth;
    }

    /** What the last release, which covers all before, asks of the figures that are not public. */
    private static Map<String, Long> widths(Ledger ledger) {
        List<Release> releases = ledger.releases();
        return releases.isEmpty()
                ? Map.of()
                : releases.get(releases.size() - 1).proof().figures().stream()
                        .filter(figure -> figure.standing() != Proof.Standing.PUBLIC)
                        .collect(Collectors.toMap(Proof.Figure::name, Proof.Figure::width, Math::max));
    }

    /** What the attacks came to. */
    private static final class Score {
        private final List<String> exact = new ArrayList<>();
        private final List<String> narrowed = new ArrayList<>();
        private long masked;
        private long primary;

        void add(int load, List<Range> ranges, Map<String, Long> truth, Map<String, Long> widths) {
            for (Range range : ranges) {
                String place = range.figure().place() + (range.awaited() ? AWAITED : "");
                long count = truth.getOrDefault(place, 0L);
                assertThat(count).as("load %d, %s", load, range).isBetween(range.low(), range.high());
                long width = widths.getOrDefault(AttackedReport.meaning(range).text(), 0L);
                String found = "load " + load + ", " + place + ": " + range.low() + " to " + range.high() + ", truly "
                        + count + ", asked " + width;
                masked++;
                primary += width > 1 ? 1 : 0;
                if (range.exact()) {
                    exact.add(found);
                }
                if (range.width() < width) {
                    narrowed.add(found);
                }
            }
        }

        void print(String what) {
            System.out.printf(
                    "attack, %s: %d loads, 3 releases each, %d masked counts (%d asked for more than not to be pinned),"
                            + " %d found out exactly, %d narrowed below what was asked%n",
                    what, LOADS, masked, primary, exact.size(), narrowed.size());
        }
    }
}
