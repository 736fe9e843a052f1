package org.ecoute.reporting;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of a table as their text stands in a PDF in French, without any space. */
final class PdfRows {
    private PdfRows() {}

    static List<String> of(Table table) {
        if (table.axes().isEmpty()) {
            int measures = table.spec().measures().size();
            List<Period> periods = table.spec().periods();
            return IntStream.range(0, periods.size())
                    .mapToObj(i -> row(
                            periods.get(i).label().french(),
                            table.total().cells().subList(i * measures, (i + 1) * measures)))
                    .toList();
        }
        List<String> rows = new ArrayList<>();
        if (!table.rows().isEmpty()) {
            Stream.concat(table.rows().stream(), Stream.of(table.total()))
                    .forEach(row -> rows.add(row(row.member().label().french(), row.cells())));
        }
        return rows;
    }

    private static String row(String label, List<Cell> cells) {
        return FiguresOf.squeezed(label + cells.stream().map(PdfRows::text).collect(Collectors.joining()));
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Count count) {
            return number(BigDecimal.valueOf(count.count()), 0)
                    + count.pending()
                            .map(pending -> "provisoire:" + text(pending))
                            .orElse("");
        }
        if (cell instanceof Cell.Masked) {
            return "masqué";
        }
        if (cell instanceof Cell.NotAvailable) {
            return "non disponible";
        }
        return number(cell.number().orElseThrow(), 1) + (cell instanceof Cell.Share ? "%" : "");
    }

    private static String number(BigDecimal value, int decimals) {
        NumberFormat format = NumberFormat.getInstance(Locale.FRANCE);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
