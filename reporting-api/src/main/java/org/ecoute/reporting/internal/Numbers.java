package org.ecoute.reporting.internal;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.ecoute.model.Language;

/** Figures and instants as people write them. */
final class Numbers {
    private static final String NARROW_NO_BREAK_SPACE = "\u202f";

    private Numbers() {}

    static String count(long number, Language language) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** One decimal, always. */
    static String decimal(BigDecimal number, Language language) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** A change: the sign in front, a true minus, none for zero. */
    static String signed(BigDecimal number, String absolute) {
        return switch (number.signum()) {
            case 1 -> "+" + absolute;
            case -1 -> "\u2212" + absolute;
            default -> absolute;
        };
    }

    static String percent(BigDecimal number, Language language) {
        String sign = language == Language.FRENCH ? NARROW_NO_BREAK_SPACE + "%" : "%";
        return decimal(number, language) + sign;
    }

    /** The day and the minute in contract time. */
    static String instant(OffsetDateTime instant, Language language) {
        String pattern = language == Language.FRENCH ? "d MMMM yyyy 'à' HH'\u00a0h\u00a0'mm" : "d MMMM yyyy 'at' HH:mm";
        String text = DateTimeFormatter.ofPattern(pattern, language.locale()).format(instant);
        return language == Language.FRENCH && instant.getDayOfMonth() == 1 ? "1er" + text.substring(1) : text;
    }
}
