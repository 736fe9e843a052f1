package org.ecoute.reporting.internal;

import java.math.BigDecimal;
import org.ecoute.model.Language;
import org.ecoute.reporting.Cell;

/** A cell as people and machines read it: zero, masked and not available never look alike. */
final class CellText {
    private CellText() {}

    /** What a reader sees. */
    static String of(Cell cell, Language language) {
        if (cell instanceof Cell.Count count) {
            return Numbers.count(count.count(), language);
        }
        if (cell instanceof Cell.Share share) {
            return Numbers.percent(share.percent(), language);
        }
        if (cell instanceof Cell.Average average) {
            return Numbers.decimal(average.perMonth(), language);
        }
        if (cell instanceof Cell.Difference difference) {
            return Numbers.signed(
                    BigDecimal.valueOf(difference.more()), Numbers.count(Math.abs(difference.more()), language));
        }
        if (cell instanceof Cell.Evolution evolution) {
            return Numbers.signed(
                    evolution.percent(), Numbers.percent(evolution.percent().abs(), language));
        }
        return Texts.in(language, "page." + status(cell) + ".sign");
    }

    /** For machines: {@code value}, {@code masked} or {@code not-available}. */
    static String status(Cell cell) {
        if (cell instanceof Cell.Masked) {
            return "masked";
        }
        return cell instanceof Cell.NotAvailable ? "not-available" : "value";
    }

    /** For machines: the number with a decimal point, or nothing. */
    static String number(Cell cell) {
        return cell.number().map(number -> number.toPlainString()).orElse("");
    }
}
