package org.ecoute.reporting.internal;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.ecoute.model.Language;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.Cell;

/** The looks of sheets. Figures are numbers; what is masked or not available is a sign, and looks like none. */
final class XlsxStyle {
    private static final String ACCENT = "14576B";
    private static final String SOFT = "566072";
    private static final String WARN = "8A3A00";
    private static final String WARN_PAPER = "FFF1E2";

    private XlsxStyle() {}

    static void title(Worksheet sheet, int line, String text) {
        sheet.value(line, 0, text);
        sheet.style(line, 0).bold().fontSize(16).fontColor(ACCENT).set();
    }

    static void heading(Worksheet sheet, int line, String text) {
        sheet.value(line, 0, text);
        sheet.style(line, 0).bold().fontSize(12).set();
    }

    static void head(Worksheet sheet, int line, int column, String text) {
        sheet.value(line, column, text);
        sheet.style(line, column)
                .bold()
                .wrapText(true)
                .horizontalAlignment(column == 0 ? "left" : "right")
                .verticalAlignment("bottom")
                .set();
    }

    static void label(Worksheet sheet, int line, String text, boolean total) {
        sheet.value(line, 0, text);
        if (total) {
            sheet.style(line, 0).bold().set();
        }
    }

    static void remark(Worksheet sheet, int line, String text) {
        sheet.value(line, 0, text);
        sheet.style(line, 0).fontColor(SOFT).italic().set();
    }

    static void warning(Worksheet sheet, int line, String text) {
        sheet.value(line, 0, text);
        sheet.style(line, 0)
                .bold()
                .fontColor(WARN)
                .fillColor(WARN_PAPER)
                .wrapText(true)
                .set();
    }

    static void wrapped(Worksheet sheet, int line, int column, String text) {
        sheet.value(line, column, text);
        sheet.style(line, column).wrapText(true).verticalAlignment("top").set();
    }

    static void cell(Worksheet sheet, int line, int column, Cell cell, Language language) {
        StyleSetter style = sheet.style(line, column);
        style.horizontalAlignment("right");
        cell.number()
                .ifPresentOrElse(
                        number -> {
                            sheet.value(line, column, number);
                            style.format(format(cell, language));
                        },
                        () -> {
                            sheet.value(line, column, CellText.of(cell, language));
                            style.fontColor(cell instanceof Cell.Masked ? WARN : SOFT);
                            style.italic();
                        });
        if (cell instanceof Cell.Masked) {
            style.fillColor(WARN_PAPER);
        }
        style.set();
    }

    /** The number that is not confirmed yet stands in the format, so that the cell stays a number. */
    private static String format(Cell cell, Language language) {
        String percent = quoted(language == Language.FRENCH ? "\u202f%" : "%");
        if (cell instanceof Cell.Share) {
            return "0.0" + percent;
        }
        if (cell instanceof Cell.Evolution) {
            return "+0.0" + percent + ";-0.0" + percent;
        }
        if (cell instanceof Cell.Difference) {
            return "+#,##0;-#,##0;0";
        }
        if (cell instanceof Cell.Average) {
            return "#,##0.0";
        }
        return cell instanceof Cell.Count count && count.pending().isPresent()
                ? "#,##0"
                        + quoted(Texts.in(
                                language,
                                "sheet.pending",
                                CellText.of(count.pending().get(), language)))
                : "#,##0";
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    /** What it may be used for stands on every printed page. */
    static void page(Worksheet sheet, boolean wide, Bilan bilan, Language language) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(wide ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer(Texts.in(language, "page.watermark." + bilan.certificate().level()), Position.LEFT);
        sheet.footer("&P / &N", Position.RIGHT);
    }
}
