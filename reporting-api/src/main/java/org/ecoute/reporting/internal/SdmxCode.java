package org.ecoute.reporting.internal;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.ecoute.reporting.Measure;
import org.ecoute.reporting.Member;

/** Our codes as SDMX allows and expects them. */
final class SdmxCode {
    static final String NOT_APPLICABLE = "_Z";

    private static final String TOTAL = "_T";
    private static final String UNKNOWN = "_U";
    private static final String OTHER = "_O";

    private SdmxCode() {}

    /** The generic codes for the members that every dimension has; SEVERAL has none and keeps its name. */
    static String of(Member member) {
        if (member.equals(Member.TOTAL)) {
            return TOTAL;
        }
        if (member.equals(Member.NOT_STATED)) {
            return UNKNOWN;
        }
        return member.equals(Member.OTHER) ? OTHER : of(member.code());
    }

    /** An identifier of letters, digits, hyphens and underscores. */
    static String of(String id) {
        return id.replace("<", "LT").replace(">", "GT").replaceAll("[^A-Za-z0-9_@$-]", "_");
    }

    /** A year, or a time range: its first day and its length in years, months or days. */
    static String of(org.ecoute.reporting.Period period) {
        Period length = Period.between(period.from(), period.to());
        boolean wholeYears = length.getMonths() == 0 && length.getDays() == 0;
        if (wholeYears && length.getYears() == 1 && period.from().getDayOfYear() == 1) {
            return String.valueOf(period.from().getYear());
        }
        boolean wholeMonths = length.getDays() == 0;
        return period.from() + "/"
                + (wholeMonths
                        ? length.toString()
                        : Period.ofDays((int) ChronoUnit.DAYS.between(period.from(), period.to())));
    }

    /** CL_UNIT_MEASURE: PT is percent. */
    static String unit(Measure measure) {
        return switch (measure) {
            case COUNT, DIFFERENCE -> "NUMBER";
            case SHARE, RATE_OF_USE, EVOLUTION -> "PT";
            case MONTHLY_AVERAGE -> "NUMBER_PER_MONTH";
        };
    }
}
