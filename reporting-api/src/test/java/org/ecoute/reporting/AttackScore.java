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

/** What attacks on the releases of case loads came to. */
final class AttackScore {
    private static final String AWAITED = " awaited";

    private final AttackedReleases attacked;
    private final List<String> exact = new ArrayList<>();
    private final List<String> narrowed = new ArrayList<>();
    private long masked;
    private long primary;
    private long awaited;
    private int loads;

    private AttackScore(AttackedReleases attacked) {
        this.attacked = attacked;
    }

    /** Attacks the releases of so many loads, each in a ledger of its own. */
    static AttackScore of(AttackedReleases attacked, int loads, DisclosurePolicy policy) {
        AttackScore score = new AttackScore(attacked);
        for (int load = 0; load < loads; load++) {
            List<AssessedCaseFile> files = attacked.loads().apply(load);
            Ledger ledger = Ledger.inMemory();
            List<Figure> figures = figures(attacked, files, cube -> cube.publish(policy, ledger));
            Soak.progress("attack, " + policy, load, loads);
            score.add(load, Attack.on(figures, attacked.layouts()), truth(attacked, files), widths(ledger));
        }
        return score;
    }

    private void add(int load, List<Range> ranges, Map<String, Long> truth, Map<String, Long> widths) {
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
        assertThat(narrowed).as("masked figures narrowed below what was asked").isEmpty();
    }

    void print(String what) {
        System.out.printf(
                "attack, %s: %d loads, %d releases each, %d masked counts (%d asked for more than not to be pinned,"
                        + " %d of what is awaited), %d found out exactly, %d narrowed below what was asked%n",
                what, loads, attacked.specs().size(), masked, primary, awaited, exact.size(), narrowed.size());
    }

    /** Masked figures of which nothing is left open. */
    List<String> exact() {
        return exact;
    }

    /** How many masked counts of what is awaited there were. */
    long awaited() {
        return awaited;
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

    /** What the attacker looks for. */
    static Map<String, Long> truth(AttackedReleases attacked, List<AssessedCaseFile> files) {
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
}
