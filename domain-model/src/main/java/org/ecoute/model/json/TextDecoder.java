package org.ecoute.model.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ecoute.model.json.JsonValue.Place;
import org.ecoute.model.json.LineSplitter.TextLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Text to value: parses JSON, applies a form and gathers the problems. */
final class TextDecoder<T> {
    private static final Place BEGINNING = new Place(1, 1);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Form<T> form;

    TextDecoder(Form<T> form) {
        this.form = form;
    }

    Entry<T> decode(String source, TextLine line) {
        return line.whole() ? decode(source, line.number(), line.text()) : overlong(source, line.number(), line.text());
    }

    /** A text that begins on this line of its source. */
    Entry<T> decode(String source, long line, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        PlainText in = new PlainText(bytes, 0, bytes.length);
        T plain = plain(in);
        return plain == null || !in.isAtEnd() ? decodeWithCare(source, line, text) : new Entry.Accepted<>(line, plain);
    }

    /**
     * The value of the line that begins there, and moves behind it, where the line is as programs write it: several times
     * faster than with care, and most lines are. Null otherwise: the line is then to be decoded with care.
     */
    @Nullable T plain(PlainText in) {
        int from = in.place();
        T value = form.readPlain(in);
        return value != null && in.takeLineEnd() && in.place() - from <= LineSplitter.LONGEST ? value : null;
    }

    /** All that JSON may be, and all that is wrong with it. */
    Entry<T> decodeWithCare(String source, long line, String text) {
        if (text.length() > LineSplitter.LONGEST) {
            return overlong(source, line, text.substring(0, LineSplitter.KEPT));
        }
        Problems problems = new Problems(line);
        T value = value(text, problems);
        return value == null
                ? new Entry.Rejected<>(new Rejection(source, line, text, problems.first()))
                : new Entry.Accepted<>(line, value);
    }

    /** A text of any number of lines. */
    Entry<T> decode(String source, Reader text) {
        StringBuilder all = new StringBuilder();
        char[] buffer = new char[1 << 13];
        try {
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                all.append(buffer, 0, read);
                if (all.length() > LineSplitter.LONGEST) {
                    return overlong(source, 1, all.substring(0, LineSplitter.KEPT));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(source + ": cannot be read", e);
        }
        boolean marked = all.indexOf(BYTE_ORDER_MARK) == 0;
        return decode(source, 1, all.substring(marked ? 1 : 0));
    }

    private @Nullable T value(String text, Problems problems) {
        try {
            T value = form.read(JsonTree.parse(text), FieldPath.ROOT, problems);
            return problems.count() == 0 ? value : null;
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            Place place = at == null ? BEGINNING : new Place(at.getLineNr(), at.getColumnNr());
            String found = "broken JSON (" + Shown.cut(String.valueOf(broken.getOriginalMessage())) + ")";
            problems.add(place, FieldPath.ROOT, found, "Check quotes, commas and brackets there.");
            return null;
        }
    }

    private Entry<T> overlong(String source, long line, String beginning) {
        Problems problems = new Problems(line);
        problems.add(
                BEGINNING,
                FieldPath.ROOT,
                "more than " + LineSplitter.LONGEST + " characters",
                "Maybe a line break is missing between two values.");
        return new Entry.Rejected<>(new Rejection(source, line, beginning, problems.first()));
    }
}
