package org.ecoute.model.code;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.LocalText;
import org.ecoute.model.Nearest;

/** One row of a table of codes; what is wrong with a cell is told with file, line and column. */
record CodeRow(String file, int line, Map<String, String> cells) {
    private static final List<String> YES_OR_NO = List.of("yes", "no");

    /** A cell as it stands; empty text where it is empty. */
    String text(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new InvalidValueException(
                    file, cells.keySet(), "The table needs a column \"" + column + "\", named in its first row.");
        }
        return cell;
    }

    /** A cell as a value whose type refuses what it does not accept. */
    <T> T value(String column, Function<String, T> type) {
        String text = text(column);
        try {
            return type.apply(text);
        } catch (InvalidValueException e) {
            throw wrong(column, e.found(), e.cure());
        }
    }

    /** A cell that may be empty. */
    <T> Optional<T> optional(String column, Function<String, T> type) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(value(column, type));
    }

    /** A cell that holds several values apart by spaces, or none. */
    <T> Set<T> several(String column, Function<String, T> type) {
        return value(
                column,
                text -> Stream.of(text.split(" "))
                        .filter(part -> !part.isEmpty())
                        .map(type)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** A cell that holds one of the names of an enumeration. */
    <E extends Enum<E>> E constant(String column, Class<E> type) {
        return oneOf(column, List.of(type.getEnumConstants()), Enum::name);
    }

    /** A cell that holds one of the given words. */
    String oneOf(String column, Collection<String> words) {
        return oneOf(column, words, Function.identity());
    }

    /** A cell that holds the name of one of the given members. */
    <T> T oneOf(String column, Collection<T> members, Function<T, String> name) {
        String text = text(column);
        return members.stream()
                .filter(member -> name.apply(member).equals(text))
                .findFirst()
                .orElseThrow(
                        () -> unknown(column, text, members.stream().map(name).toList()));
    }

    /** A cell that holds {@code yes} or {@code no}. */
    boolean yesOrNo(String column) {
        return oneOf(column, YES_OR_NO).equals("yes");
    }

    /** The cells {@code fr} and {@code en}. */
    LocalText label() {
        return new LocalText(value("fr", CodeRow::visible), value("en", CodeRow::visible));
    }

    /** The cells {@code from} and {@code before}. */
    Validity validity() {
        Optional<LocalDate> from = optional("from", CodeRow::date);
        return value("before", text -> new Validity(from, optional("before", CodeRow::date)));
    }

    /** A cell that holds a calendar day. */
    LocalDate day(String column) {
        return value(column, CodeRow::date);
    }

    /** A cell that does not hold what it should. */
    InvalidValueException wrong(String column, String found, String cure) {
        return new InvalidValueException(file + ", line " + line + ", column " + column, found, cure);
    }

    /** A cell that names something unknown. */
    InvalidValueException unknown(String column, String found, Collection<String> known) {
        String cure = Nearest.to(found, known)
                .map(near -> "Maybe " + near + ".")
                .orElse("It must be one of " + String.join(", ", known) + ".");
        return wrong(column, found, cure);
    }

    private static String visible(String text) {
        InvalidValueException.ifBlank("label", text);
        return text;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidValueException("date", text, "Write year-month-day, such as 2021-04-01.");
        }
    }
}
