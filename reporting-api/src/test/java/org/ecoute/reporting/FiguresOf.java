package org.ecoute.reporting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of a report, read back from what was written: one line each, its status, its number, and the number that
 * is pending. Each format is read by other means than it was written with.
 */
final class FiguresOf {
    private static final Pattern CELL = Pattern.compile("<td class=\"[^\"]*\" data-status=\"([^\"]*)\""
            + "(?: data-value=\"([^\"]*)\")?(?: data-pending=\"([^\"]*)\")?");

    private FiguresOf() {}

    /** What was published. */
    static List<String> bilan(Bilan bilan) {
        return bilan.tables().stream()
                .flatMap(table -> Stream.concat(table.rows().stream(), Stream.of(table.total())))
                .flatMap(row -> row.cells().stream())
                .map(FiguresOf::figure)
                .toList();
    }

    private static String figure(Cell cell) {
        Optional<Cell> pending = cell instanceof Cell.Count count ? count.pending() : Optional.empty();
        return line(status(cell), number(cell), pending.map(FiguresOf::number).orElse(""));
    }

    private static String status(Cell cell) {
        if (cell instanceof Cell.Masked) {
            return "masked";
        }
        return cell instanceof Cell.NotAvailable ? "not-available" : "value";
    }

    private static String number(Cell cell) {
        return cell.number().map(BigDecimal::toPlainString).orElse("");
    }

    static List<String> html(byte[] page) {
        Matcher cells = CELL.matcher(text(page));
        List<String> figures = new ArrayList<>();
        while (cells.find()) {
            figures.add(line(cells.group(1), orNothing(cells.group(2)), orNothing(cells.group(3))));
        }
        return figures;
    }

    static List<String> csv(byte[] csv) {
        return records(csv).stream()
                .map(fields -> line(fields.get(9), fields.get(10), fields.get(13)))
                .toList();
    }

    /** The status of SDMX in our words; an observation is provisional if, and only if, something is pending. */
    static List<String> sdmx(byte[] csv) {
        return records(csv).stream()
                .skip(1)
                .map(fields -> line(statusOf(fields.get(12)), fields.get(11), fields.get(17)))
                .toList();
    }

    private static String statusOf(String code) {
        return switch (code) {
            case "A", "P" -> "value";
            case "Q" -> "masked";
            case "M", "O" -> "not-available";
            default -> throw new AssertionError("unknown observation status " + code);
        };
    }

    /** The records of a CSV file but its head, fields unquoted. */
    static List<List<String>> records(byte[] csv) {
        return text(csv)
                .lines()
                .skip(1)
                .map(line -> Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                        .map(field -> field.startsWith("\"")
                                ? field.substring(1, field.length() - 1).replace("\"\"", "\"")
                                : field)
                        .toList())
                .toList();
    }

    static List<String> json(byte[] json) {
        List<String> figures = new ArrayList<>();
        for (JsonNode table : new JsonMapper().readTree(json).get("tables")) {
            for (JsonNode row : table.get("rows")) {
                for (JsonNode cell : row.get("cells")) {
                    figures.add(line(cell.get("status").asString(), value(cell), value(cell.path("pending"))));
                }
            }
        }
        return figures;
    }

    private static String value(JsonNode cell) {
        return cell.path("value").asString("");
    }

    /** From the last sheet, whose columns are those of the CSV. */
    static List<String> xlsx(byte[] book) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            return sheets.get(sheets.size() - 1).read().stream()
                    .skip(1)
                    .map(row -> line(cell(row, 9), cell(row, 10), cell(row, 13)))
                    .toList();
        }
    }

    /** Every number and sign of the sheets for people, as they are shown: from the second to the last but one. */
    static List<String> sheets(byte[] book) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            List<String> figures = new ArrayList<>();
            for (Sheet sheet : sheets.subList(1, sheets.size() - 1)) {
                for (Row row : sheet.read()) {
                    row.stream().skip(1).filter(FiguresOf::isFigure).forEach(cell -> figures.add(cell.getRawValue()));
                }
            }
            return figures;
        }
    }

    private static boolean isFigure(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null) {
            return false;
        }
        return cell.getType() == CellType.NUMBER || List.of("••", "n.\u00a0d.").contains(orNothing(cell.getRawValue()));
    }

    /** The text of all pages in reading order, without any space. */
    static String pdf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    /** The text of each page, without any space. */
    static List<String> pdfPages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(squeezed(stripper.getText(document)));
            }
            return pages;
        }
    }

    /** What stands in any cell of any sheet. */
    static List<String> allCells(byte[] book) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            List<String> cells = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    for (int column = 0; column < row.getCellCount(); column++) {
                        cells.add(cell(row, column));
                    }
                }
            }
            return cells;
        }
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    /** A bilan in a format. */
    static byte[] bytes(Bilan bilan, BilanWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(bilan, out);
        return out.toByteArray();
    }

    private static String cell(Row row, int column) {
        return row.getOptionalCell(column)
                .map(cell -> orNothing(cell.getRawValue()))
                .orElse("");
    }

    private static String line(String status, String value, String pending) {
        return status + " " + value + " " + pending;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
