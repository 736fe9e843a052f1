package org.ecoute.reporting.internal.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.reporting.KeyFigure;
import org.ecoute.reporting.Measure;
import org.ecoute.reporting.Member;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.Section;
import org.ecoute.reporting.TableSpec;

/** Reads the figures of the cover. */
final class KeyFigures {
    private final Map<String, TableSpec> tables = new LinkedHashMap<>();
    private final Periods periods;

    KeyFigures(List<Section> sections, Periods periods) {
        sections.forEach(section -> section.tables().forEach(table -> tables.put(table.id(), table)));
        this.periods = periods;
    }

    KeyFigure read(SpecNode place) {
        Fields fields = place.fields(Key.LABEL, Key.TABLE, Key.PERIOD, Key.ROW, Key.MEASURE);
        SpecNode id = fields.get(Key.TABLE);
        TableSpec table = tables.get(id.text());
        if (table == null) {
            throw id.unknown(Message.UNKNOWN_TABLE.text(id.text()), id.text(), tables.keySet());
        }
        return new KeyFigure(
                fields.get(Key.LABEL).localText(),
                table.id(),
                period(table, fields),
                fields.find(Key.ROW).map(SpecNode::text).orElse(Member.TOTAL.code()),
                measure(table, fields));
    }

    /** As written, or the last of the table. */
    private Period period(TableSpec table, Fields fields) {
        List<Period> known = table.periods();
        if (fields.find(Key.PERIOD).isEmpty()) {
            return known.get(known.size() - 1);
        }
        SpecNode place = fields.get(Key.PERIOD);
        Period period = periods.one(place);
        if (!known.contains(period)) {
            throw place.unknown(
                    Message.NOT_OF_TABLE.text(place.text(), table.id()),
                    period.id(),
                    known.stream().map(Period::id).toList());
        }
        return period;
    }

    private static Measure measure(TableSpec table, Fields fields) {
        if (fields.find(Key.MEASURE).isEmpty()) {
            return table.measures().get(0);
        }
        SpecNode place = fields.get(Key.MEASURE);
        Measure measure = place.oneOf(Choice.MEASURES);
        if (!table.measures().contains(measure)) {
            throw place.problem(
                    Message.NOT_OF_TABLE.text(place.text(), table.id()), Message.ONE_OF.text(names(table.measures())));
        }
        return measure;
    }

    private static LocalText names(List<Measure> measures) {
        return new LocalText(names(measures, Language.FRENCH), names(measures, Language.ENGLISH));
    }

    private static String names(List<Measure> measures, Language language) {
        return measures.stream()
                .map(measure -> Choice.name(Choice.MEASURES, measure, language))
                .collect(Collectors.joining(", "));
    }
}
