package org.ecoute.reporting;

import org.ecoute.model.InvalidValueException;

/**
 * Text of several lines as a JSON array of strings on one line, so that people and common tools can read it; written
 * here, as the ledger must work without Jackson.
 */
final class JsonLines {
    private JsonLines() {}

    /**
     * The array.
     *
     * @param text each line ends in a line feed; no other control characters
     * @throws InvalidValueException if it has others or does not end in a line feed
     */
    static String write(String text) {
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new InvalidValueException(
                    "text of a ledger line", "control characters", "Each line ends in a line feed and has no others.");
        }
        StringBuilder json = new StringBuilder("[");
        for (int from = 0; from < text.length(); ) {
            int to = text.indexOf('\n', from);
            String line = text.substring(from, to).replace("\\", "\\\\").replace("\"", "\\\"");
            json.append(from == 0 ? "\"" : ",\"").append(line).append('"');
            from = to + 1;
        }
        return json.append(']').toString();
    }

    /**
     * The text of an array.
     *
     * @throws InvalidValueException if it is not what {@link #write} writes
     */
    static String read(String json) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < json.length() - 1 && json.charAt(at) == (at == 0 ? '[' : ',') && json.charAt(at + 1) == '"') {
            at = line(json, at + 2, text);
        }
        if (text.isEmpty() || at != json.length() - 1 || json.charAt(at) != ']') {
            throw new InvalidValueException(
                    "content of a ledger line",
                    json.length() + " characters that are no list of lines",
                    "A release is a JSON array of strings. Maybe another version wrote it.");
        }
        return text.toString();
    }

    /** Reads a string from after its first quotation mark; returns the place after its last. */
    private static int line(String json, int from, StringBuilder text) {
        int at = from;
        while (at < json.length() && json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 1 : 0;
            if (at < json.length()) {
                text.append(json.charAt(at++));
            }
        }
        text.append('\n');
        return Math.min(at + 1, json.length());
    }
}
