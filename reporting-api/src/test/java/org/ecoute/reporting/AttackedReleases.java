package org.ecoute.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.ecoute.reporting.attacker.Figure;
import org.ecoute.reporting.attacker.Layout;
import org.ecoute.reporting.attacker.Range;

/**
 * Reports of one ledger that are attacked together.
 *
 * @param loads case files by number of the load
 */
record AttackedReleases(List<BilanSpec> specs, IntFunction<List<AssessedCaseFile>> loads) {
    /** What a reader understands of the tables; the attacker has no other source. */
    List<Layout> layouts() {
        Map<String, Layout> layouts = new LinkedHashMap<>();
        for (BilanSpec spec : specs) {
            for (TableSpec table : spec.tables()) {
                layouts.putIfAbsent(table.id(), layout(spec, table));
            }
        }
        return List.copyOf(layouts.values());
    }

    private Layout layout(BilanSpec spec, TableSpec table) {
        Vocabulary vocabulary = Vocabulary.bundled().withMembers(spec.members());
        Indicator indicator = indicator(spec, table);
        List<Layout.Axis> axes = new ArrayList<>();
        for (String dimension : table.dimensions()) {
            axes.add(new Layout.Axis(dimension, vocabulary.dimension(dimension).multiValued()));
        }
        return new Layout(
                table.id(),
                indicator.unit() + " " + filters(indicator, table),
                wider(indicator, filters(indicator, table)),
                indicator.unit() != Unit.HALF_DAYS,
                axes);
    }

    /** Subjects of any table that ask for less. */
    private Set<String> wider(Indicator indicator, Set<String> filters) {
        Set<String> wider = new TreeSet<>();
        for (BilanSpec spec : specs) {
            for (TableSpec table : spec.tables()) {
                Indicator other = indicator(spec, table);
                Set<String> fewer = filters(other, table);
                if (other.unit() == indicator.unit() && filters.containsAll(fewer) && !fewer.equals(filters)) {
                    wider.add(other.unit() + " " + fewer);
                }
            }
        }
        return wider;
    }

    private static Set<String> filters(Indicator indicator, TableSpec table) {
        Set<String> filters =
                indicator.filters().stream().map(Filter::toString).collect(Collectors.toCollection(TreeSet::new));
        table.filters().forEach(filter -> filters.add(filter.toString()));
        return filters;
    }

    private static Indicator indicator(BilanSpec spec, TableSpec table) {
        return spec.indicators().stream()
                .filter(one -> one.id().equals(table.indicator()))
                .findFirst()
                .orElseThrow();
    }

    /** What a range is about, as the ledger calls it. */
    CellMeaning meaning(Range range) {
        Figure figure = range.figure();
        BilanSpec spec = specs.stream()
                .filter(one ->
                        one.tables().stream().anyMatch(table -> table.id().equals(figure.get("table"))))
                .findFirst()
                .orElseThrow();
        TableSpec table = spec.tables().stream()
                .filter(one -> one.id().equals(figure.get("table")))
                .findFirst()
                .orElseThrow();
        return Meanings.of(
                table,
                indicator(spec, table),
                range.awaited() ? CellMeaning.Kind.PENDING : CellMeaning.Kind.COUNT,
                Period.parse(figure.get("period")),
                member(spec, table, 0, figure.get("row")),
                member(spec, table, 1, figure.get("column")));
    }

    private static Member member(BilanSpec spec, TableSpec table, int dimension, String code) {
        if (code.equals(Member.TOTAL.code())) {
            return Member.TOTAL;
        }
        Vocabulary vocabulary = Vocabulary.bundled().withMembers(spec.members());
        return Objects.requireNonNull(vocabulary.dimension(table.dimensions().get(dimension)).members().stream()
                .filter(member -> member.code().equals(code))
                .findFirst()
                .orElse(null));
    }
}
