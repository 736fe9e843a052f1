package org.ecoute.reporting;

import java.util.List;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.LocalText;

/**
 * Tables under one heading.
 *
 * @param id unique in the report, such as {@code bleu}; links point to it
 * @param title for people
 * @param tables in reading order
 */
public record Section(String id, LocalText title, List<TableSpec> tables) {
    public Section {
        InvalidValueException.ifBlank("section id", id);
        tables = List.copyOf(tables);
    }

    /** A section of these tables. */
    public static Section of(String id, LocalText title, TableSpec... tables) {
        return new Section(id, title, List.of(tables));
    }

    Section over(List<Period> periods) {
        return new Section(
                id, title, tables.stream().map(table -> table.over(periods)).toList());
    }

    Section focusedOn(Filter filter) {
        return new Section(
                id, title, tables.stream().map(table -> table.focusedOn(filter)).toList());
    }
}
