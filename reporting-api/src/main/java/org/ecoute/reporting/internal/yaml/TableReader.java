package org.ecoute.reporting.internal.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
    private final Attempts attempts;

    /**
     * A reader.
     *
     * @param ofSection the filters that hold for every table of the section
     * @param attempts takes all that is wrong
     */
    TableReader(
            Dimensions dimensions, Periods periods, Indicators indicators, List<Filter> ofSection, Attempts attempts) {
        this.dimensions = dimensions;
        this.periods = periods;
        this.indicators = indicators;
        this.ofSection = List.copyOf(ofSection);
        this.attempts = attempts;
    }

    /** The table; empty if anything in the file is wrong so far. */
    Optional<TableSpec> read(SpecNode place, Function<SpecNode, String> unique) {
        Fields fields = place.fields(
                attempts::run,
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
        TableSpec.Builder table = TableSpec.builder().addAllFilters(ofSection);
        attempts.run(() -> table.id(unique.apply(fields.get(Key.TABLE))));
        attempts.run(() -> table.title(fields.get(Key.TITLE).localText()));
        attempts.run(() -> table.indicator(indicators.id(fields.get(Key.COUNTS))));
        attempts.run(() -> table.addAllPeriods(periods(fields)));
        attempts.run(() -> table.addAllFilters(new Filters(dimensions, attempts).read(fields.find(Key.FILTERS))));
        given(fields, Key.BY, by -> dimensions(by, table));
        given(
                fields,
                Key.MEASURES,
                all -> all.elements()
                        .forEach(one -> attempts.run(() -> table.addMeasures(one.oneOf(Choice.MEASURES)))));
        given(fields, Key.ROWS, rows -> table.rows(rows.oneOf(Choice.ROWS)));
        given(fields, Key.ORDER, order -> table.largestFirst(order.oneOf(Choice.ORDERS) == Choice.Order.LARGEST_FIRST));
        given(fields, Key.CHART, chart -> table.chart(chart.oneOf(Choice.CHARTS)));
        given(fields, Key.NOTE, note -> table.note(note.localText()));
        return attempts.failed() ? Optional.empty() : Optional.of(table.build());
    }

    private void given(Fields fields, Key key, Consumer<SpecNode> part) {
        attempts.run(() -> fields.find(key).ifPresent(part));
    }

    private void dimensions(SpecNode by, TableSpec.Builder table) {
        List<SpecNode> names = by.elements();
        if (names.size() > MOST_DIMENSIONS) {
            throw by.problem(Message.TWO_DIMENSIONS.text(names.size()), Message.TWO_DIMENSIONS_CURE.text());
        }
        names.forEach(name -> attempts.run(
                () -> table.addDimensions(dimensions.dimension(name).id())));
    }

    /** Its own, or all that the file names. */
    private List<Period> periods(Fields fields) {
        Optional<SpecNode> own = fields.find(Key.PERIODS);
        if (own.map(SpecNode::empty).orElseGet(periods::noneNamed)) {
            throw fields.place().problem(Message.NO_PERIOD.text(), Message.NO_PERIOD_CURE.text());
        }
        return own.map(place -> periods.several(place, attempts)).orElseGet(periods::all);
    }
}
