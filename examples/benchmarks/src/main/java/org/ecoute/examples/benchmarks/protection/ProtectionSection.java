package org.ecoute.examples.benchmarks.protection;

import java.util.ArrayList;
import java.util.List;
import org.ecoute.examples.benchmarks.report.Effort;
import org.ecoute.examples.benchmarks.report.Goal;
import org.ecoute.examples.benchmarks.report.JavaProgram;
import org.ecoute.examples.benchmarks.report.Quantity;
import org.ecoute.examples.benchmarks.report.Row;
import org.ecoute.examples.benchmarks.report.Section;
import org.ecoute.examples.bilan.benchmark.ProtectionBenchmark;

/**
 * Reports protected, proved and checked: the bundled ones, then made-up tables that share their margins, by size. With
 * {@code -Decoute.hundred-thousand=true} it goes on to a hundred thousand figures.
 */
public final class ProtectionSection implements Section {
    private static final int TEN_THOUSAND = 10_000;
    private static final Goal A_MINUTE = Goal.atMost(60);

    @Override
    public String name() {
        return "protection";
    }

    @Override
    public String title() {
        return "Reports protected, proved and checked (reconstructed, then synthetic linked tables)";
    }

    @Override
    public List<Row> measure(Effort effort) {
        List<String> sizes =
                new ArrayList<>(effort.pick(List.of("300"), List.of("1000", "4000", String.valueOf(TEN_THOUSAND))));
        if (Boolean.getBoolean("ecoute.hundred-thousand")) {
            sizes.add("100000");
        }
        List<ProtectedReport> reports = JavaProgram.with("-Xmx4g")
                .run(ProtectionBenchmark.class, sizes.toArray(String[]::new))
                .lines()
                .skip(1)
                .map(ProtectedReport::parse)
                .toList();
        List<Row> rows = new ArrayList<>();
        reports.forEach(one -> rows.addAll(rows(one)));
        rows.addAll(growth(reports.subList(reports.size() - sizes.size(), reports.size())));
        return rows;
    }

    private static List<Row> rows(ProtectedReport one) {
        Row time = Row.alone(one.told(), one.time());
        return List.of(
                one.figures() <= TEN_THOUSAND ? time.heldTo(A_MINUTE) : time,
                Row.alone(one.told() + ", masked", new Quantity(one.masked(), "figures")),
                Row.alone(one.told() + ", persons behind them", new Quantity(one.personsMasked(), "%")));
    }

    /** What each further figure costs as tables grow. */
    private static List<Row> growth(List<ProtectedReport> bySize) {
        ProtectedReport least = bySize.get(0);
        return bySize.stream()
                .skip(1)
                .map(one -> Row.timesAsLong(
                                "each of " + new Quantity(one.figures(), "figures"),
                                one.cost(),
                                "each of " + new Quantity(least.figures(), "figures"),
                                least.cost())
                        .ofOneContestant())
                .toList();
    }
}
