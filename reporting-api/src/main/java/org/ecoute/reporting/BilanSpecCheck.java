package org.ecoute.reporting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ecoute.model.InvalidValueException;

/** What must hold inside a specification: unique identifiers, and references that lead somewhere. */
final class BilanSpecCheck {
    private BilanSpecCheck() {}

    static void check(BilanSpec spec) {
        unique("sections", spec, spec.sections().stream().map(Section::id));
        unique("tables", spec, spec.tables().stream().map(TableSpec::id));
        unique("indicators", spec, spec.indicators().stream().map(Indicator::id));
        unique("headcounts", spec, spec.headcounts().stream().map(Headcounts::dimension));
        List<String> indicators = spec.indicators().stream().map(Indicator::id).toList();
        Map<String, TableSpec> tables = new HashMap<>();
        spec.tables().forEach(table -> {
            known("indicator of table " + table.id(), table.indicator(), indicators);
            tables.put(table.id(), table);
        });
        spec.keyFigures().forEach(figure -> check(figure, tables));
    }

    private static void check(KeyFigure figure, Map<String, TableSpec> tables) {
        TableSpec table = tables.get(figure.table());
        if (table == null) {
            throw unknown("table of key figure", figure.table(), tables.keySet());
        }
        String where = " of key figure on table " + table.id();
        known(
                "period" + where,
                figure.period().id(),
                table.periods().stream().map(Period::id).toList());
        known("measure" + where, figure.measure(), table.measures());
    }

    /** Adds what others say of members; two reports must not say different things of one dimension. */
    static void merge(Map<String, List<Member>> members, Map<String, List<Member>> more) {
        more.forEach((dimension, list) -> {
            List<Member> known = members.putIfAbsent(dimension, list);
            if (known != null && !known.equals(list)) {
                throw new InvalidValueException(
                        "members of dimension " + dimension,
                        list.stream().map(Member::code).toList(),
                        "Another of the combined reports has others: "
                                + known.stream().map(Member::code).toList() + ".");
            }
        });
    }

    private static void unique(String what, BilanSpec spec, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> {
            if (!seen.add(id)) {
                throw new InvalidValueException(
                        what + " of specification " + spec.id(), id, "Each needs an id of its own.");
            }
        });
    }

    private static <T> void known(String what, T found, List<T> known) {
        if (!known.contains(found)) {
            throw unknown(what, found, known);
        }
    }

    private static InvalidValueException unknown(String what, Object found, Iterable<?> known) {
        return new InvalidValueException(what, found, "Maybe one of " + known + ".");
    }
}
