package org.ecoute.reporting.attacker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads comma-separated values (RFC 4180) with a head. */
public final class CsvFile {
    private CsvFile() {}

    /** The figures of a file. */
    public static List<Figure> read(int number, String text) {
        List<List<String>> lines = lines(text);
        List<String> head = lines.get(0);
        List<Figure> figures = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> fields = new HashMap<>();
            for (int i = 0; i < head.size(); i++) {
                fields.put(head.get(i), line.get(i));
            }
            figures.add(new Figure(number, fields));
        }
        return figures;
    }

    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                if (quoted && i > 0 && text.charAt(i - 1) == '"') {
                    field.append('"');
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                field.append(c);
            }
        }
        return lines;
    }
}
