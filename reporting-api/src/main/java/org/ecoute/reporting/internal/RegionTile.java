package org.ecoute.reporting.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.Language;

/**
 * The place of a region on the tile map, from {@code region-tiles.tsv}.
 *
 * @param code of the region, as in the code list
 * @param column from the west, 0 first; the overseas regions stand in a column of their own
 * @param row from the north, 0 first
 * @param french its name in one or two short lines
 * @param english the same
 */
record RegionTile(String code, double column, int row, List<String> french, List<String> english) {
    /** In tiles, with the gap before the overseas regions. */
    static final double COLUMNS = 5.3;

    static final int ROWS = 5;

    private static final List<RegionTile> ALL = Resources.text("region-tiles.tsv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .map(fields -> new RegionTile(
                    fields[0],
                    Double.parseDouble(fields[1]),
                    Integer.parseInt(fields[2]),
                    lines(fields[3]),
                    lines(fields[4])))
            .toList();

    /** All regions, from the north to the south. */
    static List<RegionTile> all() {
        return ALL;
    }

    /** The tile of a member; none if it is not a region of the map. */
    static Optional<RegionTile> of(String code) {
        return ALL.stream().filter(tile -> tile.code.equals(code)).findFirst();
    }

    List<String> name(Language language) {
        return language == Language.FRENCH ? french : english;
    }

    private static List<String> lines(String name) {
        return Arrays.asList(name.split("\\|", -1));
    }
}
