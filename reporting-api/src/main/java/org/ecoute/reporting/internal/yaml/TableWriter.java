package org.ecoute.reporting.internal.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.reporting.Chart;
import org.ecoute.reporting.Filter;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.RowChoice;
import org.ecoute.reporting.TableSpec;

/**
 * Writes tables, and what other parts of a specification have in common with them.
 *
 * @param language of the keys
 */
record TableWriter(Language language) {
    Map<String, Object> table(TableSpec table) {
        Map<String, Object> node = new LinkedHashMap<>();
        put(node, Key.TABLE, table.id());
        put(node, Key.TITLE, text(table.title(), language));
        put(node, Key.COUNTS, table.indicator());
        put(node, Key.BY, table.dimensions());
        put(node, Key.PERIODS, table.periods().stream().map(Period::id).toList());
        put(node, Key.FILTERS, filters(table.filters()));
        put(
                node,
                Key.MEASURES,
                table.measures().stream()
                        .map(measure -> Choice.name(Choice.MEASURES, measure, language))
                        .toList());
        if (table.rows() != RowChoice.COUNTED) {
            put(node, Key.ROWS, Choice.name(Choice.ROWS, table.rows(), language));
        }
        if (table.largestFirst()) {
            put(node, Key.ORDER, Choice.name(Choice.ORDERS, Choice.Order.LARGEST_FIRST, language));
        }
        if (table.chart() != Chart.NONE) {
            put(node, Key.CHART, Choice.name(Choice.CHARTS, table.chart(), language));
        }
        table.note().ifPresent(note -> put(node, Key.NOTE, text(note, language)));
        return node;
    }

    private void put(Map<String, Object> node, Key key, Object value) {
        put(node, key, value, language);
    }

    /** What is empty is left out: it is what its absence means. */
    static void put(Map<String, Object> node, Key key, Object value, Language language) {
        boolean empty = (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        if (!empty) {
            node.put(key.name(language), value);
        }
    }

    static Map<String, Object> text(LocalText text, Language language) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put(Key.FRENCH.name(language), text.french());
        node.put(Key.ENGLISH.name(language), text.english());
        return node;
    }

    /** One mapping, or several where two filters are on one dimension. */
    static Object filters(List<Filter> filters) {
        List<Map<String, List<String>>> each = filters.stream()
                .map(filter -> Map.of(filter.dimension(), List.copyOf(filter.codes())))
                .toList();
        Map<String, List<String>> together = new LinkedHashMap<>();
        each.forEach(together::putAll);
        return together.size() < each.size() ? each : together;
    }
}
