package org.ecoute.examples.bilan.comparison;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ecoute.examples.bilan.figures.PublishedFigure;
import org.ecoute.examples.bilan.figures.PublishedMembers;
import org.ecoute.examples.bilan.figures.PublishedPeriods;
import org.ecoute.examples.bilan.figures.Resources;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.Cell;
import org.ecoute.reporting.Measure;
import org.ecoute.reporting.Member;
import org.ecoute.reporting.Table;

/** Finds our figure for a published one, in the tables of the bundled report or of {@link TeamSpec}. */
final class Recomputation {
    /** By scheme, indicator and dimension. */
    private static final Map<String, Place> PLACES = Resources.rows(Recomputation.class, "recomputations.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> key(row.get(0), row.get(1), row.get(2)),
                    row -> new Place(row.get(3), Measure.valueOf(row.get(4)))));

    /** What a table without a column for a member counts there. */
    private static final Cell NOTHING = new Cell.Count(0, Optional.empty());

    private final Bilan report;
    private final Bilan teams;

    Recomputation(Bilan report, Bilan teams) {
        this.report = report;
        this.teams = teams;
    }

    /** Which table, and what of it. */
    private record Place(String table, Measure measure) {}

    /** Empty for a figure that we do not recompute. */
    Optional<Cell> cell(PublishedFigure figure) {
        Optional<Cell> ofTeam = TeamSpec.table(figure)
                .map(table -> teams.table(table).count(PublishedPeriods.YEAR_2020, Member.TOTAL.code()));
        return ofTeam.or(
                () -> Optional.ofNullable(PLACES.get(key(figure.scheme(), figure.indicator(), figure.dimension())))
                        .filter(place -> figure.value().isPresent())
                        .map(place -> cell(figure, place)));
    }

    private Cell cell(PublishedFigure figure, Place place) {
        String[] codes =
                PublishedMembers.code(figure.dimension(), figure.member()).split("/", 2);
        String column = codes.length > 1 ? codes[1] : Member.TOTAL.code();
        Table table = report.table(place.table());
        boolean counted =
                table.columns().stream().anyMatch(one -> one.member().code().equals(column));
        return counted ? table.cell(figure.period(), codes[0], column, place.measure()) : NOTHING;
    }

    private static String key(String scheme, String indicator, String dimension) {
        return scheme + "\t" + indicator + "\t" + dimension;
    }
}
