package org.ecoute.examples.bilan.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecoute.examples.bilan.figures.PublishedFigure;
import org.ecoute.examples.bilan.figures.PublishedMembers;
import org.ecoute.examples.bilan.figures.PublishedPeriods;
import org.ecoute.examples.bilan.figures.Resources;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.Cell;
import org.ecoute.reporting.Measure;
import org.ecoute.reporting.Member;
import org.ecoute.reporting.Table;

/** Finds our figure for a published one, in the tables of the bundled reports or of {@link TeamSpec}. */
final class Recomputation {
    private static final Map<String, Place> PLACES = places();

    /** What a table without a column for a member counts there. */
    private static final Cell NOTHING = new Cell.Count(0, Optional.empty());

    private final Map<String, Table> tables = new HashMap<>();

    Recomputation(List<Bilan> reports) {
        reports.forEach(report ->
                report.tables().forEach(table -> tables.put(table.spec().id(), table)));
    }

    /** Which table, and what of it. */
    private record Place(String table, Measure measure) {}

    /** Empty for a figure that we do not recompute. */
    Optional<Cell> cell(PublishedFigure figure) {
        Optional<Cell> ofTeam = TeamSpec.table(figure)
                .map(table -> table(table).count(PublishedPeriods.YEAR_2020, Member.TOTAL.code()));
        return ofTeam.or(
                () -> place(figure).filter(place -> figure.value().isPresent()).map(place -> cell(figure, place)));
    }

    private Cell cell(PublishedFigure figure, Place place) {
        String[] codes =
                PublishedMembers.code(figure.dimension(), figure.member()).split("/", 2);
        String column = codes.length > 1 ? codes[1] : Member.TOTAL.code();
        Table table = table(place.table());
        boolean counted =
                table.columns().stream().anyMatch(one -> one.member().code().equals(column));
        return counted ? table.cell(figure.period(), codes[0], column, place.measure()) : NOTHING;
    }

    private Table table(String id) {
        return Optional.ofNullable(tables.get(id))
                .orElseThrow(() -> new IllegalStateException(
                        "recomputations.tsv names table " + id + ". Maybe one of " + tables.keySet() + "."));
    }

    /** A row for one member in one period goes before the one for the whole dimension. */
    private static Optional<Place> place(PublishedFigure figure) {
        String dimension = key(figure.scheme(), figure.indicator(), figure.dimension());
        return Optional.ofNullable(PLACES.get(key(dimension, figure.period().id(), figure.member())))
                .or(() -> Optional.ofNullable(PLACES.get(dimension)));
    }

    /** By scheme, indicator and dimension; some also by period and member. */
    private static Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>();
        for (List<String> row : Resources.rows(Recomputation.class, "recomputations.tsv")) {
            String dimension = key(row.get(0), row.get(1), row.get(2));
            String key = row.size() > 5 ? key(dimension, row.get(5), row.get(6)) : dimension;
            places.put(key, new Place(row.get(3), Measure.valueOf(row.get(4))));
        }
        return Map.copyOf(places);
    }

    private static String key(String one, String two, String three) {
        return one + "\t" + two + "\t" + three;
    }
}
