package org.ecoute.reporting.internal;

import java.util.List;
import org.ecoute.model.Language;
import org.ecoute.reporting.Cell;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.Row;
import org.ecoute.reporting.Table;

/**
 * Regions as equal tiles for one period. Equal, as figures of persons say nothing about land; each tile carries its
 * figure, so that the shade is never alone in telling it.
 */
final class TileMap {
    private static final int TOP = 28;
    private static final int TILE = 76;
    private static final int TALL = 60;
    private static final int LINE = 20;
    private static final int SHADES = 4;

    private final Table table;
    private final Language language;
    private final String id;
    private final Period period;
    private final List<Row> tiles;
    private final List<Row> others;
    private final double largest;

    TileMap(Table table, Language language, String id, int period) {
        this.table = table;
        this.language = language;
        this.id = id + "-" + period;
        this.period = table.spec().periods().get(period);
        this.tiles = table.rows().stream()
                .filter(row -> RegionTile.of(row.member().code()).isPresent())
                .toList();
        this.others = table.rows().stream()
                .filter(row -> RegionTile.of(row.member().code()).isEmpty())
                .toList();
        this.largest = Math.max(
                1,
                tiles.stream().mapToDouble(row -> Charts.size(count(row))).max().orElse(1));
    }

    Html view() {
        double below = TOP + TALL * RegionTile.ROWS + 8;
        String when = period.label().in(language);
        Html drawing = Svg.drawing(
                        id,
                        TILE * RegionTile.COLUMNS,
                        below + LINE * others.size(),
                        table.spec().title().in(language) + ", " + when,
                        Charts.description(table, language))
                .classed("map");
        drawing.add(Svg.text(0, 16, "panel-title", when));
        RegionTile.all().stream().filter(this::listed).forEach(tile -> drawing.add(tile(tile)));
        for (int i = 0; i < others.size(); i++) {
            Row row = others.get(i);
            String words = row.member().label().in(language) + " · " + Charts.figure(count(row), language);
            drawing.add(Svg.text(0, below + LINE * i + 12, "value", words));
        }
        return drawing;
    }

    private boolean listed(RegionTile tile) {
        return table.axes().get(0).members().stream()
                .anyMatch(member -> member.code().equals(tile.code()));
    }

    /** A region without a row was counted nowhere, as the table tells it. */
    private Html tile(RegionTile tile) {
        Cell count = table.count(period, tile.code());
        double x = TILE * tile.column();
        double y = TOP + TALL * (double) tile.row();
        Html shape = Svg.bar(x + 1.5, y + 1.5, TILE - 3, TALL - 3);
        boolean shown = count.number().isPresent();
        Html group = Html.of("g", shown ? shape : shape.classed("stub"))
                .classed(shown ? "tile shade-" + shade(count) : "tile unshown");
        List<String> name = tile.name(language);
        for (int i = 0; i < name.size(); i++) {
            group.add(Svg.text(x + TILE / 2.0, y + 16 + 12 * i, "name middle", name.get(i)));
        }
        return group.add(Svg.text(x + TILE / 2.0, y + TALL - 10, "figure middle", CellText.of(count, language)));
    }

    private int shade(Cell count) {
        return (int) Math.ceil(SHADES * Charts.size(count) / largest);
    }

    private Cell count(Row row) {
        return table.count(period, row.member().code());
    }
}
