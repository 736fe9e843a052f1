package org.ecoute.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who is ahead of whom in two runs: figures differ from run to run, the order of contestants should not. One contestant
 * under two conditions is not ahead of itself.
 */
public final class Order {
    private Order() {}

    /**
     * Compares two runs.
     *
     * @param one a report as {@link Json} writes it
     * @param other another one; what only one of them measured is left out
     * @return one line: that they agree, or else on what they do not
     */
    public static String compared(String one, String other) {
        Map<String, Boolean> first = ahead(one);
        Map<String, Boolean> second = ahead(other);
        first.keySet().retainAll(second.keySet());
        List<String> differing = new ArrayList<>();
        first.forEach((what, ahead) -> {
            if (!ahead.equals(second.get(what))) {
                differing.add(what);
            }
        });
        return differing.isEmpty()
                ? "Both runs agree on who is ahead, in all of " + first.size() + " comparisons."
                : "The runs do not agree on who is ahead in " + differing.size() + " of " + first.size()
                        + " comparisons: " + String.join("; ", differing) + ".";
    }

    /** By comparison, whether our figure is the smaller one: all are of time or memory. */
    private static Map<String, Boolean> ahead(String report) {
        Map<String, Boolean> ahead = new LinkedHashMap<>();
        for (JsonNode section : JsonMapper.shared().readTree(report).path("sections")) {
            for (JsonNode row : section.path("rows")) {
                if (row.path("beside").path("rival").asBoolean()) {
                    String what = section.path("name").asString() + ", "
                            + row.path("what").asString() + " beside "
                            + row.path("beside").path("name").asString();
                    ahead.put(what, value(row) <= value(row.path("beside")));
                }
            }
        }
        return ahead;
    }

    private static double value(JsonNode node) {
        return node.path("figure").path("value").asDouble();
    }
}
