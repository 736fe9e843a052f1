package org.ecoute.reporting;

import java.util.List;
import java.util.Optional;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.LocalText;
import org.ecoute.model.ModelStyle;
import org.immutables.value.Value;

/**
 * One table of a report, as data: everything is referred to by name, nothing is code. Immutable. Its rows are the
 * members of the first dimension (the periods, if it has none); its columns are the periods, by the members of the
 * second dimension, by the measures.
 */
@Value.Immutable
@ModelStyle
public interface TableSpec {
    /** Unique in the report, such as {@code bleu.origin}. */
    String id();

    /** For people. */
    LocalText title();

    /** What is counted, by identifier. */
    String indicator();

    /** None, one or two dimensions, by identifier. */
    List<String> dimensions();

    /** Successive, cumulative or unrelated; at least one. */
    List<Period> periods();

    /** Beside those of the indicator; all must hold. */
    List<Filter> filters();

    /** What each column tells; counts if none is given. */
    List<Measure> measures();

    /** Which members have a row. */
    @Value.Default
    default RowChoice rows() {
        return RowChoice.COUNTED;
    }

    /** Whether rows stand by falling count instead of the dimension's own order. */
    @Value.Default
    default boolean largestFirst() {
        return false;
    }

    /** How it is drawn. */
    @Value.Default
    default Chart chart() {
        return Chart.NONE;
    }

    /** What a reader must know to read it right. */
    Optional<LocalText> note();

    /** The same table under one more filter. */
    default TableSpec focusedOn(Filter filter) {
        return builder().from(this).addFilters(filter).build();
    }

    /** The same table over other periods. */
    default TableSpec over(List<Period> periods) {
        return builder().from(this).periods(periods).build();
    }

    /** Refuses values that cannot be, and completes the measures. */
    @Value.Check
    default TableSpec check() {
        if (periods().isEmpty()) {
            throw new InvalidValueException("periods of table " + id(), "[]", "A table covers at least one period.");
        }
        if (dimensions().size() > 2) {
            throw new InvalidValueException(
                    "dimensions of table " + id(), dimensions(), "A table has at most two: make several tables.");
        }
        return measures().isEmpty()
                ? builder().from(this).addMeasures(Measure.COUNT).build()
                : this;
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TableSpec}; not thread-safe. */
    class Builder extends ImmutableTableSpec.Builder {}
}
