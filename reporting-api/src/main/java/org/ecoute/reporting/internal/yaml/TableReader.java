package org.ecoute.reporting.internal.yaml;

import java.util.List;
import java.util.function.Function;
import org.ecoute.reporting.Dimension;
import org.ecoute.reporting.Filter;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.TableSpec;

/** Reads the tables of one section. */
final class TableReader {
    private static final int MOST_DIMENSIONS = 2;

    private final Dimensions dimensions;
    private final Periods periods;
    private final Indicators indicators;
    private final List<Filter> ofSection;

    /**
     * A reader.
     *
     * @param ofSection the filters that hold for every table of the section
     */
    TableReader(Dimensions dimensions, Periods periods, Indicators indicators, List<Filter> ofSection) {
        this.dimensions = dimensions;
        this.periods = periods;
        this.indicators = indicators;
        this.ofSection = List.copyOf(ofSection);
    }

    TableSpec read(SpecNode place, Function<SpecNode, String> unique) {
        Fields fields = place.fields(
                Key.TABLE,
                Key.TITLE,
                Key.COUNTS,
                Key.BY,
                Key.PERIODS,
                Key.FILTERS,
                Key.MEASURES,
                Key.ROWS,
                Key.ORDER,
                Key.CHART,
                Key.NOTE);
        TableSpec.Builder table = TableSpec.builder()
                .id(unique.apply(fields.get(Key.TABLE)))
                .title(fields.get(Key.TITLE).localText())
                .indicator(indicators.id(fields.get(Key.COUNTS)))
                .addAllPeriods(periods(fields))
                .addAllFilters(ofSection)
                .addAllFilters(new Filters(dimensions).read(fields.find(Key.FILTERS)));
        fields.find(Key.BY).ifPresent(by -> table.addAllDimensions(dimensions(by)));
        fields.find(Key.MEASURES).stream()
                .flatMap(all -> all.elements().stream())
                .forEach(one -> table.addMeasures(one.oneOf(Choice.MEASURES)));
        fields.find(Key.ROWS).ifPresent(rows -> table.rows(rows.oneOf(Choice.ROWS)));
        fields.find(Key.ORDER)
                .ifPresent(order -> table.largestFirst(order.oneOf(Choice.ORDERS) == Choice.Order.LARGEST_FIRST));
        fields.find(Key.CHART).ifPresent(chart -> table.chart(chart.oneOf(Choice.CHARTS)));
        fields.find(Key.NOTE).ifPresent(note -> table.note(note.localText()));
        return table.build();
    }

    private List<String> dimensions(SpecNode by) {
        List<SpecNode> names = by.elements();
        if (names.size() > MOST_DIMENSIONS) {
            throw by.problem(Message.TWO_DIMENSIONS.text(names.size()), Message.TWO_DIMENSIONS_CURE.text());
        }
        return names.stream().map(dimensions::dimension).map(Dimension::id).toList();
    }

    /** Its own, or all that the file names. */
    private List<Period> periods(Fields fields) {
        List<Period> own = fields.find(Key.PERIODS).map(periods::several).orElseGet(periods::all);
        if (own.isEmpty()) {
            throw fields.place().problem(Message.NO_PERIOD.text(), Message.NO_PERIOD_CURE.text());
        }
        return own;
    }
}
