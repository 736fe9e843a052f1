package org.ecoute.model.json;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.json.JsonValue.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** An instant with its offset, ISO 8601. Seconds are always written; they may be left out in what is read. */
final class InstantForm implements Form<OffsetDateTime> {
    private static final String EXAMPLE = "2020-02-03T10:00:00+01:00";
    private static final String LOCAL = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?";
    private static final Pattern WITHOUT_OFFSET = Pattern.compile(LOCAL);
    private static final Pattern FORM = Pattern.compile(LOCAL + "(Z|[+-]\\d{2}:\\d{2}(:\\d{2})?)");
    private static final int LAST_YEAR = 9999;

    /** At hand, as the JDK looks each one up. */
    private static final int MOST_HOURS = 18;

    private static final ZoneOffset[] WHOLE_HOURS = IntStream.rangeClosed(-MOST_HOURS, MOST_HOURS)
            .mapToObj(ZoneOffset::ofHours)
            .toArray(ZoneOffset[]::new);

    @Override
    public @Nullable OffsetDateTime read(JsonValue json, FieldPath path, Problems problems) {
        if (!(json instanceof JsonText text)) {
            problems.add(json, path, expected());
            return null;
        }
        if (!FORM.matcher(text.value()).matches()) {
            boolean local = WITHOUT_OFFSET.matcher(text.value()).matches();
            problems.add(json, path, local ? offsetMissing(text.value()) : expected());
            return null;
        }
        return parsed(text, path, problems);
    }

    /** With whole seconds and an offset of hours and minutes, as most are, without making a string of it. */
    @Override
    public @Nullable OffsetDateTime readPlain(PlainText in) {
        if (!in.takeText()) {
            return null;
        }
        if (in.length() != EXAMPLE.length()) {
            return parsedPlain(in.text());
        }
        boolean east = in.at(19) == '+';
        boolean punctuated = in.at(4) == '-'
                && in.at(7) == '-'
                && in.at(10) == 'T'
                && in.at(13) == ':'
                && in.at(16) == ':'
                && (east || in.at(19) == '-')
                && in.at(22) == ':';
        return punctuated ? instant(in, east ? 1 : -1) : parsedPlain(in.text());
    }

    /** What is no digit becomes negative, which no part of a date takes. */
    private static @Nullable OffsetDateTime instant(PlainText in, int sign) {
        int hours = in.twoDigits(20);
        int minutes = in.twoDigits(23);
        int year = in.digits(0, 4);
        if (hours < 0 || minutes < 0 || year < 0) {
            return null;
        }
        try {
            return OffsetDateTime.of(
                    year,
                    in.twoDigits(5),
                    in.twoDigits(8),
                    in.twoDigits(11),
                    in.twoDigits(14),
                    in.twoDigits(17),
                    0,
                    offset(sign * hours, sign * minutes));
        } catch (DateTimeException notInCalendar) {
            return null;
        }
    }

    private static @Nullable OffsetDateTime parsedPlain(String text) {
        try {
            return FORM.matcher(text).matches() ? OffsetDateTime.parse(text) : null;
        } catch (DateTimeException notInCalendar) {
            return null;
        }
    }

    private static ZoneOffset offset(int hours, int minutes) {
        boolean listed = minutes == 0 && Math.abs(hours) <= MOST_HOURS;
        return listed ? WHOLE_HOURS[hours + MOST_HOURS] : ZoneOffset.ofHoursMinutes(hours, minutes);
    }

    private static @Nullable OffsetDateTime parsed(JsonText text, FieldPath path, Problems problems) {
        try {
            return OffsetDateTime.parse(text.value());
        } catch (DateTimeException notInCalendar) {
            problems.add(text, path, "There is no such day, time or offset in the calendar.");
            return null;
        }
    }

    private static String offsetMissing(String local) {
        return "The offset is missing. Maybe " + local + "+01:00 (winter) or " + local
                + "+02:00 (summer), if it is Paris time.";
    }

    @Override
    public void write(OffsetDateTime value, JsonGenerator out) {
        if (value.getYear() < 0 || value.getYear() > LAST_YEAR) {
            throw new InvalidValueException("instant", value, "JSON takes years of four digits.");
        }
        out.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value));
    }

    @Override
    public String expected() {
        return "Use an instant with its offset, such as " + EXAMPLE + ".";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer("Instant", InstantForm::definition);
    }

    private static Map<String, Object> definition() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", "An instant with its offset, ISO 8601.");
        schema.put("type", "string");
        schema.put("pattern", "^" + FORM + "$");
        schema.put("examples", List.of(EXAMPLE));
        return schema;
    }
}
