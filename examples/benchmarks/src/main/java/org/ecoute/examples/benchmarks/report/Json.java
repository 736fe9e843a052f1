package org.ecoute.examples.benchmarks.report;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report for programs. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    /** The report, indented. */
    public static String of(Report report) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("command", report.command()).put("machine", report.machine());
        ArrayNode sections = root.putArray("sections");
        for (Report.Measured section : report.sections()) {
            ObjectNode one = sections.addObject();
            one.put("name", section.name()).put("title", section.title()).put("seconds", section.seconds());
            ArrayNode rows = one.putArray("rows");
            section.rows().forEach(row -> put(rows.addObject(), row));
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void put(ObjectNode node, Row row) {
        node.put("what", row.what());
        put(node.putObject("figure"), row.figure());
        row.peer().ifPresent(peer -> {
            ObjectNode beside = node.putObject("beside");
            beside.put("name", peer.name()).put("rival", peer.rival());
            put(beside.putObject("figure"), peer.figure());
            node.put("ratio", peer.ratio()).put("reading", peer.reading());
        });
        row.goal().ifPresent(goal -> node.put(goal.most() ? "atMost" : "atLeast", goal.limit()));
        row.met().ifPresent(met -> node.put("met", met));
    }

    private static void put(ObjectNode node, Quantity quantity) {
        node.put("value", quantity.value()).put("unit", quantity.unit());
    }
}
