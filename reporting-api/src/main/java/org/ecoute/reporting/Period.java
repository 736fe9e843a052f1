package org.ecoute.reporting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.LocalText;

/**
 * Contract dates, in the zone of the contracts (Europe/Paris), half-open: the first day is in, the last is not.
 *
 * @param from the first day
 * @param to the day after the last, later than {@code from}
 */
public record Period(LocalDate from, LocalDate to) {
    /** The zone of contract dates. */
    public static final ZoneId CONTRACT_ZONE = ZoneId.of("Europe/Paris");

    private static final double MEAN_MONTH_DAYS = 365.25 / 12;

    /**
     * Checks the order.
     *
     * @throws InvalidValueException if the period holds no day
     */
    public Period {
        if (!from.isBefore(to)) {
            throw new InvalidValueException(
                    "period", from + " to " + to, "The end is exclusive and must be later than the start.");
        }
    }

    /** The civil year, for instance 2020. */
    public static Period year(int year) {
        return years(year, year);
    }

    /** Whole civil years, both inclusive. */
    public static Period years(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
    }

    /** From the first to the last day, both inclusive, as documents print periods. */
    public static Period ofDays(LocalDate first, LocalDate last) {
        return new Period(first, last.plusDays(1));
    }

    /**
     * Reads what {@link #id} writes, and whole months: {@code 2020}, {@code 2016-2020}, {@code 2021-01..2021-04} or
     * {@code 2019-12-23..2020-12-31}, both ends inclusive.
     *
     * @throws InvalidValueException if the text is no period
     */
    public static Period parse(String text) {
        return PeriodText.parse(text);
    }

    /** The day of an instant in contract time. */
    public static LocalDate dayOf(OffsetDateTime instant) {
        return instant.atZoneSameInstant(CONTRACT_ZONE).toLocalDate();
    }

    /** Whether the day is within. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** Whether both have a day in common. */
    public boolean overlaps(Period other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** The shortest period that holds both. */
    public Period span(Period other) {
        return new Period(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }

    /** This period cut into steps that follow one another; the last is cut at the end. */
    public List<Period> successive(TemporalAmount step) {
        List<Period> cut = new ArrayList<>();
        for (LocalDate start = from; start.isBefore(to); start = start.plus(step)) {
            LocalDate end = start.plus(step);
            cut.add(new Period(start, end.isBefore(to) ? end : to));
        }
        return List.copyOf(cut);
    }

    /** Periods that all begin with this one and grow by a step. */
    public List<Period> cumulative(TemporalAmount step) {
        return successive(step).stream().map(one -> new Period(from, one.to)).toList();
    }

    /** Length in days. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** Length in months: exact for whole calendar months, else days over the mean month of 30.4375 days. */
    public double months() {
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1;
        return wholeMonths ? ChronoUnit.MONTHS.between(from, to) : days() / MEAN_MONTH_DAYS;
    }

    /** Stable identifier: {@code 2020}, {@code 2016-2020} or {@code 2019-12-23..2020-12-31}, both ends inclusive. */
    public String id() {
        if (!wholeYears()) {
            return from + ".." + lastDay();
        }
        return lastYear() == from.getYear() ? String.valueOf(lastYear()) : from.getYear() + "-" + lastYear();
    }

    /** The name for people, the last day included. */
    public LocalText label() {
        return PeriodLabel.of(this);
    }

    boolean wholeYears() {
        return from.getDayOfYear() == 1 && to.getDayOfYear() == 1;
    }

    LocalDate lastDay() {
        return to.minusDays(1);
    }

    private int lastYear() {
        return lastDay().getYear();
    }
}
