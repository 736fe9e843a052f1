package org.ecoute.examples.bilan.comparison;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** French typography of numbers and sentences. */
final class French {
    private static final char NARROW_SPACE = '\u202f';
    private static final char SPACE = '\u00a0';

    private French() {}

    /** With a decimal comma and narrow spaces between thousands. */
    static String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.FRANCE);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    /** No line break before high punctuation or inside quotes, curved apostrophes. */
    static String text(String plain) {
        return plain.replaceAll(" ([;:!?%])", NARROW_SPACE + "$1")
                .replace("« ", "«" + SPACE)
                .replace(" »", SPACE + "»")
                .replace('\'', '’');
    }
}
