package org.ecoute.examples.service.views;

import java.util.List;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.KeyFigure;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.Section;
import org.ecoute.reporting.TableSpec;

/** A bundled report with its tables over another period than the published one. */
final class PeriodSpec {
    private PeriodSpec() {}

    static BilanSpec of(BilanSpec spec, Period period) {
        return BilanSpec.builder()
                .from(spec)
                .coverage(period)
                .sections(spec.sections().stream()
                        .map(one -> section(one, period))
                        .toList())
                .keyFigures(spec.keyFigures().stream()
                        .map(one -> new KeyFigure(one.label(), one.table(), period, one.row(), one.measure()))
                        .distinct()
                        .toList())
                .build();
    }

    private static Section section(Section section, Period period) {
        return new Section(
                section.id(),
                section.title(),
                section.tables().stream().map(one -> table(one, period)).toList());
    }

    private static TableSpec table(TableSpec table, Period period) {
        return TableSpec.builder().from(table).periods(List.of(period)).build();
    }
}
