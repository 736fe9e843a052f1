package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecoute.model.Language;
import org.ecoute.reporting.attacker.Attack;
import org.ecoute.reporting.attacker.CsvFile;
import org.ecoute.reporting.attacker.Figure;
import org.ecoute.reporting.attacker.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Three releases of one year, attacked together: January to April, January to September, October to December. The
 * attacker gets the CSV files and nothing else; the truth and what the ledger asks of each figure only judge it.
 */
class AttackTest {
    private static final int LOADS = Integer.getInteger("ecoute.attack.loads", Soak.times(20, 500));
    private static final String AWAITED = " awaited";
    private static final AttackedReleases YEAR = new AttackedReleases(
            List.of(
                    AttackedReport.on(AttackedReport.JANUARY_TO_APRIL),
                    AttackedReport.on(AttackedReport.JANUARY_TO_SEPTEMBER),
                    AttackedReport.on(AttackedReport.OCTOBER_TO_DECEMBER)),
            RandomYear::of);

    /** Small grounds of small organisations, bounded by what happened between two releases. */
    private static final List<Integer> BETWEEN_RELEASES = List.of(20, 353);

    /** The bundled report on one service, then the one on all of the provider's, which repeats it. */
    private static final AttackedReleases BUNDLED = new AttackedReleases(
            List.of(BilanSpec.bundled("iapr-numero-bleu"), BilanSpec.bundled("iapr")),
            load -> RandomCaseFiles.of(load, 40 + load % 10 * 30));

    private static final int BUNDLED_LOADS = Soak.times(1, 100);

    @ParameterizedTest
    @ValueSource(ints = {11, 5, 3})
    void should_leave_the_attacker_nothing_to_find_out(int threshold) {
        Score score = attackAll(YEAR, LOADS, protection(threshold));

        score.print("protected, threshold " + threshold);
        score.assertNothingFoundOut();
        assertThat(score.awaited).as("masked counts of what is awaited").isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 5, 3})
    void should_leave_the_attacker_nothing_to_find_out_in_bundled_reports(int threshold) {
        Score score = attackAll(BUNDLED, BUNDLED_LOADS, protection(threshold));

        score.print("bundled reports, protected, threshold " + threshold);
        score.assertNothingFoundOut();
    }

    /** At most as many referrals state a ground from May to September as there are from May to September. */
    @Test
    void should_leave_the_attacker_nothing_to_find_out_between_cumulative_releases() {
        AttackedReleases years =
                new AttackedReleases(YEAR.specs(), load -> RandomYear.of(BETWEEN_RELEASES.get(load), 6));

        Score score = attackAll(years, BETWEEN_RELEASES.size(), protection(5));

        score.assertNothingFoundOut();
    }

    private static DisclosurePolicy protection(int threshold) {
        return threshold == DisclosurePolicy.HEALTH_THRESHOLD
                ? DisclosurePolicy.health()
                : DisclosurePolicy.threshold(threshold);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 5, 3})
    void should_find_out_figures_of_bundled_reports_that_are_only_masked(int threshold) {
        Score score = attackAll(BUNDLED, BUNDLED_LOADS, DisclosurePolicy.mask(threshold));

        score.print("bundled reports, masked only, threshold " + threshold);
        assertThat(score.exact).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 5, 3})
    void should_find_out_figures_that_are_only_masked(int threshold) {
        Score score = attackAll(YEAR, LOADS, DisclosurePolicy.mask(threshold));

        score.print("masked only, threshold " + threshold);
        assertThat(score.exact).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 5, 3})
    void should_read_small_figures_where_nothing_is_masked(int threshold) {
        long small = 0;
        for (int load = 0; load < LOADS; load++) {
            small += truth(YEAR, RandomYear.of(load)).values().stream()
                    .filter(count -> count > 0 && count < threshold)
                    .count();
        }

        System.out.printf(
                "attack, nothing masked: %d loads, %d counts of 1 to %d plain%n", LOADS, small, threshold - 1);
        assertThat(small).isPositive();
    }

    private static Score attackAll(AttackedReleases attacked, int loads, DisclosurePolicy policy) {
        Score score = new Score(attacked);
        for (int load = 0; load < loads; load++) {
            List<AssessedCaseFile> files = attacked.loads().apply(load);
            Ledger ledger = Ledger.inMemory();
            List<Figure> figures = figures(attacked, files, cube -> cube.publish(policy, ledger));
            Soak.progress("attack, " + policy, load, loads);
            score.add(load, Attack.on(figures, attacked.layouts()), truth(attacked, files), widths(ledger));
        }
        return score;
    }

    private static List<Figure> figures(
            AttackedReleases attacked, List<AssessedCaseFile> files, Function<Cube, Bilan> publish) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < attacked.specs().size(); i++) {
            Bilan bilan = publish.apply(
                    files.stream().collect(Cube.of(attacked.specs().get(i))));
            figures.addAll(CsvFile.read(i, BilanWriter.csv(Language.FRENCH).toText(bilan)));
        }
        return figures;
    }

    private static Map<String, Long> truth(AttackedReleases attacked, List<AssessedCaseFile> files) {
        Map<String, Long> truth = new HashMap<>();
        figures(attacked, files, cube -> cube.publish(DisclosurePolicy.internal())).stream()
                .filter(figure -> figure.get("measure").equals("COUNT")
                        && figure.get("status").equals("value"))
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
        private final AttackedReleases attacked;
        private final List<String> exact = new ArrayList<>();
        private final List<String> narrowed = new ArrayList<>();
        private long masked;
        private long primary;
        private long awaited;
        private int loads;

        Score(AttackedReleases attacked) {
            this.attacked = attacked;
        }

        void add(int load, List<Range> ranges, Map<String, Long> truth, Map<String, Long> widths) {
            loads++;
            for (Range range : ranges) {
                String place = range.figure().place() + (range.awaited() ? AWAITED : "");
                long count = truth.getOrDefault(place, 0L);
                assertThat(count).as("load %d, %s", load, range).isBetween(range.low(), range.high());
                long width = widths.getOrDefault(attacked.meaning(range).text(), 0L);
                String found = "load " + load + ", " + place + ": " + range.low() + " to " + range.high() + ", truly "
                        + count + ", asked " + width;
                masked++;
                primary += width > 1 ? 1 : 0;
                awaited += range.awaited() ? 1 : 0;
                if (range.exact()) {
                    exact.add(found);
                }
                if (range.width() < width) {
                    narrowed.add(found);
                }
            }
        }

        void assertNothingFoundOut() {
            assertThat(masked).isPositive();
            assertThat(exact).as("masked figures found out").isEmpty();
            assertThat(narrowed)
                    .as("masked figures narrowed below what was asked")
                    .isEmpty();
        }

        void print(String what) {
            System.out.printf(
                    "attack, %s: %d loads, %d releases each, %d masked counts (%d asked for more than not to be pinned,"
                            + " %d of what is awaited), %d found out exactly, %d narrowed below what was asked%n",
                    what, loads, attacked.specs().size(), masked, primary, awaited, exact.size(), narrowed.size());
        }
    }
}
