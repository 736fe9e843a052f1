package org.ecoute.compliance.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** The rows of a log, by the names in its first row. */
final class Rows {
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
    private static final Charset OFFICE = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private Rows() {}

    /**
     * The rows of a file: a workbook if its name ends in {@code .xlsx}, separated text otherwise.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static List<Row> of(Path log, Mapping mapping) {
        try {
            return String.valueOf(log.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")
                    ? workbook(log)
                    : text(log, mapping);
        } catch (IOException e) {
            throw new UncheckedIOException(log + ": cannot be read", e);
        }
    }

    private static List<Row> text(Path log, Mapping mapping) throws IOException {
        String text = decoded(Files.readAllBytes(log));
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(mapping.separator().orElseGet(() -> likeliest(text)))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        List<Row> rows = new ArrayList<>();
        try (Reader reader = new BufferedReader(new StringReader(text));
                CSVParser parser = CSVParser.parse(reader, format)) {
            for (CSVRecord one : parser) {
                // the parser counts the line on which a record ends: one with breaks in it began before
                long line = parser.getCurrentLineNumber()
                        - String.join("", one.toList())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                rows.add(new Row(line, filled(one.toMap())));
            }
        }
        return rows;
    }

    /** UTF-8, or what offices write that do not know of it. */
    private static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, OFFICE);
        }
    }

    private static char likeliest(String text) {
        String header = text.lines().findFirst().orElse("");
        return SEPARATORS.stream()
                .max((one, other) -> Long.compare(count(header, one), count(header, other)))
                .orElse(';');
    }

    private static long count(String header, char separator) {
        return header.chars().filter(c -> c == separator).count();
    }

    private static List<Row> workbook(Path log) throws IOException {
        try (InputStream in = Files.newInputStream(log);
                // the formats of cells tell which numbers are dates
                ReadableWorkbook workbook = new ReadableWorkbook(in, new ReadingOptions(true, false));
                Stream<org.dhatim.fastexcel.reader.Row> sheet =
                        workbook.getFirstSheet().openStream()) {
            List<String> header = new ArrayList<>();
            List<Row> rows = new ArrayList<>();
            sheet.forEach(row -> {
                if (header.isEmpty()) {
                    row.stream().forEach(cell -> header.add(cell == null ? "" : text(cell)));
                } else {
                    rows.add(new Row(row.getRowNum(), values(row, header)));
                }
            });
            return rows;
        }
    }

    private static Map<String, String> values(org.dhatim.fastexcel.reader.Row row, List<String> header) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < header.size() && i < row.getCellCount(); i++) {
            row.getOptionalCell(i)
                    .filter(cell -> cell.getType() != CellType.EMPTY)
                    .ifPresent(new Put(values, header.get(i))::of);
        }
        return filled(values);
    }

    /** Numbers stay as they are written in the file; dates are numbers there, and told as ISO 8601 without an offset. */
    private static String text(Cell cell) {
        boolean date = cell.getType() == CellType.NUMBER
                && cell.getDataFormatString() != null
                && cell.getDataFormatString().matches("(?i).*[dmyh].*");
        return date ? cell.asDate().toString() : cell.getText().strip();
    }

    private static Map<String, String> filled(Map<String, String> values) {
        Map<String, String> filled = new HashMap<>();
        values.forEach((column, value) -> {
            if (value != null && !value.isBlank()) {
                filled.put(column.strip(), value.strip());
            }
        });
        return filled;
    }

    private record Put(Map<String, String> values, String column) {
        void of(Cell cell) {
            values.put(column, text(cell));
        }
    }
}
