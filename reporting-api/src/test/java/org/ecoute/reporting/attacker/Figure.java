package org.ecoute.reporting.attacker;

import java.util.Map;

/**
 * One line of a published file.
 *
 * @param file its number among the files, from 0
 */
public record Figure(int file, Map<String, String> fields) {
    static final String TOTAL = "TOTAL";

    public Figure {
        fields = Map.copyOf(fields);
    }

    public String get(String field) {
        String value = fields.get(field);
        if (value == null) {
            throw new IllegalArgumentException("The file has no column " + field + ", but " + fields.keySet());
        }
        return value;
    }

    String table() {
        return get("table");
    }

    String row() {
        return get("row");
    }

    String column() {
        return get("column");
    }

    Span span() {
        return Span.read(get("period"));
    }

    boolean tells(String measure) {
        return get("measure").equals(measure);
    }

    boolean available() {
        return !get("status").equals("not-available");
    }

    boolean shown() {
        return get("status").equals("value");
    }

    /** Whether the figure is there but not shown. */
    public boolean masked() {
        return available() && !shown();
    }

    double number(String field) {
        return Double.parseDouble(get(field));
    }

    /** Where it stands, in words of the file. */
    public String place() {
        return String.join(" ", table(), get("period"), row(), column());
    }
}
