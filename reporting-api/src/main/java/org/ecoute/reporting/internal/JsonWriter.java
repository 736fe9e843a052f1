package org.ecoute.reporting.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.ecoute.model.LocalText;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.BilanWriter;
import org.ecoute.reporting.Cell;
import org.ecoute.reporting.Column;
import org.ecoute.reporting.KeyFigure;
import org.ecoute.reporting.Member;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.Row;
import org.ecoute.reporting.Section;
import org.ecoute.reporting.Table;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a bilan as one JSON object. */
public record JsonWriter() implements BilanWriter {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int SCHEMA = 1;

    @Override
    public void write(Bilan bilan, OutputStream out) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", SCHEMA);
        root.put("spec", bilan.spec().id());
        put(root, "title", bilan.title());
        put(root, bilan.period(), "period");
        bilan.asOf().ifPresent(instant -> root.put("asOf", instant.toString()));
        ObjectNode certificate = root.putObject("certificate");
        certificate.put("level", bilan.certificate().level().name());
        put(certificate, "statement", bilan.certificate().statement());
        bilan.certificate().hash().ifPresent(hash -> certificate.put("hash", hash));
        bilan.certificate()
                .loss()
                .ifPresent(loss -> certificate
                        .putObject("loss")
                        .put("cells", loss.cells())
                        .put("maskedCells", loss.maskedCells())
                        .put("personsPercent", loss.roughShareOfPersons()));
        ArrayNode provenance = root.putArray("provenance");
        bilan.provenance().forEach(one -> provenance.add(one.name()));
        ArrayNode packs = root.putArray("rulePacks");
        bilan.rulePacks().forEach(pack -> packs.add(pack.value()));
        ArrayNode notes = root.putArray("notes");
        bilan.notes().forEach(note -> put(notes.addObject().put("code", note.code()), "text", note.text()));
        ArrayNode keyFigures = root.putArray("keyFigures");
        bilan.spec().keyFigures().forEach(figure -> write(keyFigures.addObject(), bilan, figure));
        ArrayNode sections = root.putArray("sections");
        bilan.spec().sections().forEach(section -> write(sections.addObject(), section));
        ArrayNode tables = root.putArray("tables");
        bilan.tables().forEach(table -> write(tables.addObject(), table));
        out.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
    }

    @Override
    public String extension() {
        return "json";
    }

    private static void write(ObjectNode node, Bilan bilan, KeyFigure figure) {
        put(node, "label", figure.label());
        node.put("table", figure.table());
        node.put("row", figure.row());
        Cell cell = bilan.cell(figure);
        write(node, new Column(figure.period(), Member.TOTAL, figure.measure()), cell);
    }

    private static void write(ObjectNode node, Section section) {
        put(node.put("id", section.id()), "title", section.title());
        ArrayNode tables = node.putArray("tables");
        section.tables().forEach(table -> tables.add(table.id()));
    }

    private static void write(ObjectNode node, Table table) {
        node.put("id", table.spec().id());
        put(node, "title", table.spec().title());
        ObjectNode counted = node.putObject("counted");
        counted.put("indicator", table.indicator().id());
        counted.put("unit", table.indicator().unit().name());
        put(counted, "label", table.indicator().label());
        ArrayNode axes = node.putArray("dimensions");
        table.axes().forEach(axis -> {
            ObjectNode one = axes.addObject().put("id", axis.id()).put("multiValued", axis.multiValued());
            put(one, "label", axis.label());
        });
        ArrayNode rows = node.putArray("rows");
        Stream.concat(table.rows().stream(), Stream.of(table.total()))
                .forEach(row -> write(rows.addObject(), table, row));
    }

    private static void write(ObjectNode node, Table table, Row row) {
        node.put("code", row.member().code());
        put(node, "label", row.member().label());
        ArrayNode cells = node.putArray("cells");
        for (int i = 0; i < table.columns().size(); i++) {
            write(cells.addObject(), table.columns().get(i), row.cells().get(i));
        }
    }

    private static void write(ObjectNode node, Column column, Cell cell) {
        node.put("period", column.period().id());
        node.put("column", column.member().code());
        node.put("measure", column.measure().name());
        write(node, cell);
        if (cell instanceof Cell.Share share) {
            node.put("base", share.base());
        }
        if (cell instanceof Cell.Count count) {
            count.pending().ifPresent(pending -> write(node.putObject("pending"), pending));
        }
    }

    private static void write(ObjectNode node, Cell cell) {
        node.put("status", CellText.status(cell));
        cell.number().ifPresent(number -> node.put("value", number));
    }

    private static void put(ObjectNode node, String name, LocalText text) {
        node.putObject(name).put("fr", text.french()).put("en", text.english());
    }

    private static void put(ObjectNode node, Period period, String name) {
        node.putObject(name)
                .put("id", period.id())
                .put("from", period.from().toString())
                .put("to", period.to().toString());
    }
}
