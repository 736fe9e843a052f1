package org.ecoute.reporting.attacker;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The lines of a table, of one file or of all.
 *
 * @param figures those that are available
 */
record TableFigures(Layout layout, List<Figure> figures) {
    Set<String> rows() {
        return figures.stream().map(Figure::row).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> columns() {
        return figures.stream().map(Figure::column).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<Span> spans() {
        return figures.stream().map(Figure::span).collect(Collectors.toSet());
    }
}
