package org.ecoute.reporting.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Worksheet;
import org.ecoute.model.Language;
import org.ecoute.reporting.Bilan;

/** The sheet for programs and pivot tables: the lines of the CSV, their figures as numbers. */
final class XlsxFigures {
    private static final Set<String> NUMBERS = Set.of("value", "base", "pending");

    private XlsxFigures() {}

    static void write(Bilan bilan, Language language, Worksheet sheet) {
        List<String> head = FigureLines.HEAD;
        for (int column = 0; column < head.size(); column++) {
            XlsxStyle.head(sheet, 0, column, head.get(column));
        }
        int line = 1;
        for (List<String> fields : new FigureLines(bilan, language).lines().toList()) {
            for (int column = 0; column < head.size(); column++) {
                write(sheet, line, column, fields.get(column), NUMBERS.contains(head.get(column)));
            }
            line++;
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, line - 1, head.size() - 1);
    }

    private static void write(Worksheet sheet, int line, int column, String field, boolean number) {
        if (field.isEmpty()) {
            return;
        }
        if (number) {
            sheet.value(line, column, new BigDecimal(field));
        } else {
            sheet.value(line, column, field);
        }
    }
}
