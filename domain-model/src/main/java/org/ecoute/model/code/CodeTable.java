package org.ecoute.model.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecoute.model.InvalidValueException;

/**
 * Reads a table of codes: cells apart by tabs, the first row names the columns, empty lines and lines that begin with
 * {@code #} are for people.
 */
final class CodeTable {
    private static final String TAB = "\t";

    private CodeTable() {}

    /** The rows of a table that comes with the library. */
    static List<CodeRow> bundled(String file) {
        try (InputStream in = CodeTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new InvalidValueException("code list", file, "It belongs beside the classes of this package.");
            }
            return rows(file, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * The rows of a table.
     *
     * @throws InvalidValueException if a row has not as many cells as the table has columns
     */
    static List<CodeRow> rows(String file, Reader text) {
        List<CodeRow> rows = new ArrayList<>();
        List<String> columns = List.of();
        int number = 0;
        for (String line : new BufferedReader(text).lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split(TAB, -1));
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                rows.add(new CodeRow(file, number, byColumn(file, number, columns, cells)));
            }
        }
        return rows;
    }

    private static Map<String, String> byColumn(String file, int line, List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new InvalidValueException(
                    file + ", line " + line,
                    cells.size() + " cells",
                    "Maybe a tab is missing or one too many: the columns are " + String.join(", ", columns) + ".");
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(columns.get(i), cells.get(i).strip());
        }
        return byColumn;
    }
}
