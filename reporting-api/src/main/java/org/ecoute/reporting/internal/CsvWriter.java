package org.ecoute.reporting.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.model.Language;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.BilanWriter;
import org.ecoute.reporting.Cell;
import org.ecoute.reporting.Column;
import org.ecoute.reporting.Row;
import org.ecoute.reporting.Table;

/**
 * Writes a bilan as comma-separated values (RFC 4180), one figure a line. Every line says what the file may be used for
 * and where the data come from, as lines travel without their file.
 *
 * @param language of the labels; codes and numbers are the same in all
 */
public record CsvWriter(Language language) implements BilanWriter {
    private static final List<String> HEAD = List.of(
            "table",
            "title",
            "counted",
            "period",
            "row",
            "rowLabel",
            "column",
            "columnLabel",
            "measure",
            "status",
            "value",
            "base",
            "pendingStatus",
            "pending",
            "asOf",
            "certificate",
            "provenance");

    @Override
    public void write(Bilan bilan, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        line(text, HEAD);
        String provenance = bilan.provenance().stream().map(Enum::name).collect(Collectors.joining(" "));
        List<String> origin = List.of(
                bilan.asOf().map(Object::toString).orElse(""),
                bilan.certificate().level().name(),
                provenance);
        for (Table table : bilan.tables()) {
            Stream.concat(table.rows().stream(), Stream.of(table.total()))
                    .forEach(row -> lines(text, table, row, origin));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String extension() {
        return "csv";
    }

    private void lines(StringBuilder text, Table table, Row row, List<String> origin) {
        for (int i = 0; i < table.columns().size(); i++) {
            List<String> subject = List.of(
                    table.spec().id(),
                    table.spec().title().in(language),
                    table.indicator().label().in(language));
            Stream<String> place = place(row, table.columns().get(i));
            Stream<String> figure = figure(row.cells().get(i));
            line(
                    text,
                    Stream.of(subject.stream(), place, figure, origin.stream())
                            .flatMap(part -> part)
                            .toList());
        }
    }

    private Stream<String> place(Row row, Column column) {
        return Stream.of(
                column.period().id(),
                row.member().code(),
                row.member().label().in(language),
                column.member().code(),
                column.member().label().in(language),
                column.measure().name());
    }

    private static Stream<String> figure(Cell cell) {
        String base = cell instanceof Cell.Share share ? Long.toString(share.base()) : "";
        Stream<String> pending = cell instanceof Cell.Count count
                ? count.pending()
                        .map(one -> Stream.of(CellText.status(one), CellText.number(one)))
                        .orElseGet(() -> Stream.of("", ""))
                : Stream.of("", "");
        return Stream.concat(Stream.of(CellText.status(cell), CellText.number(cell), base), pending);
    }

    private static void line(StringBuilder text, List<String> fields) {
        text.append(fields.stream().map(CsvWriter::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? field : "\"" + field.replace("\"", "\"\"") + "\"";
    }
}
