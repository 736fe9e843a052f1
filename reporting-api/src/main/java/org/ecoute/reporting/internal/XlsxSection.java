package org.ecoute.reporting.internal;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.ecoute.model.Language;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.Column;
import org.ecoute.reporting.Period;
import org.ecoute.reporting.Row;
import org.ecoute.reporting.Section;
import org.ecoute.reporting.Table;

/** The tables of a section below one another, as on the page, each with its remarks. Mutable while it is written. */
final class XlsxSection {
    private static final double LABEL_WIDTH = 46;
    private static final double FIGURE_WIDTH = 15;
    private static final int A4_LANDSCAPE_COLUMNS = 7;

    private final Bilan bilan;
    private final Language language;
    private final Worksheet sheet;
    private int line;

    XlsxSection(Bilan bilan, Language language, Worksheet sheet) {
        this.bilan = bilan;
        this.language = language;
        this.sheet = sheet;
    }

    void write(Section section) {
        XlsxStyle.title(sheet, line++, section.title().in(language));
        XlsxStyle.remark(sheet, line++, bilan.certificate().statement().in(language));
        int widest = 1;
        for (var spec : section.tables()) {
            Table table = bilan.table(spec.id());
            line++;
            write(table);
            widest = Math.max(widest, table.columns().size());
        }
        XlsxStyle.page(sheet, widest > A4_LANDSCAPE_COLUMNS, bilan, language);
        sheet.width(0, LABEL_WIDTH);
        for (int column = 1; column <= widest; column++) {
            sheet.width(column, FIGURE_WIDTH);
        }
    }

    private void write(Table table) {
        XlsxStyle.heading(sheet, line++, table.spec().title().in(language));
        if (table.axes().isEmpty()) {
            byPeriod(table);
        } else {
            byMember(table);
        }
        for (String remark : new Remarks(bilan, table, language).all()) {
            XlsxStyle.remark(sheet, line++, remark);
        }
    }

    /** As on the page, a table without dimensions reads better turned round. */
    private void byPeriod(Table table) {
        XlsxStyle.head(sheet, line, 0, Texts.in(language, "page.period"));
        int measures = table.spec().measures().size();
        for (int i = 0; i < measures; i++) {
            XlsxStyle.head(
                    sheet,
                    line,
                    i + 1,
                    Texts.in(language, "page.measure." + table.spec().measures().get(i)));
        }
        line++;
        List<Period> periods = table.spec().periods();
        for (int period = 0; period < periods.size(); period++) {
            XlsxStyle.label(sheet, line, periods.get(period).label().in(language), false);
            for (int i = 0; i < measures; i++) {
                XlsxStyle.cell(sheet, line, i + 1, table.total().cells().get(period * measures + i), language);
            }
            line++;
        }
    }

    private void byMember(Table table) {
        List<Column> columns = table.columns();
        XlsxStyle.head(sheet, line + 2, 0, table.axes().get(0).label().in(language));
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            XlsxStyle.head(sheet, line, i + 1, PeriodText.exact(column.period(), language));
            boolean crossed = table.axes().size() > 1;
            XlsxStyle.head(
                    sheet, line + 1, i + 1, crossed ? column.member().label().in(language) : "");
            XlsxStyle.head(sheet, line + 2, i + 1, Texts.in(language, "page.measure." + column.measure()));
        }
        line += 3;
        table.rows().forEach(row -> write(row, false));
        write(table.total(), true);
    }

    private void write(Row row, boolean total) {
        XlsxStyle.label(sheet, line, row.member().label().in(language), total);
        for (int i = 0; i < row.cells().size(); i++) {
            XlsxStyle.cell(sheet, line, i + 1, row.cells().get(i), language);
        }
        line++;
    }
}
