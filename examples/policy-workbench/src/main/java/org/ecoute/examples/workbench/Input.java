package org.ecoute.examples.workbench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.ecoute.model.json.Entry;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.json.RejectedException;

/** Something to read: a file, compressed if its name ends in {@code .gz}, or standard input. */
final class Input {
    static final String STANDARD_INPUT = "-";

    /** What no line of JSON Lines is: an object whose first attribute stands on a later line. */
    private static final Pattern INDENTED = Pattern.compile("\\uFEFF?\\s*\\{[ \\t]*\\R.*", Pattern.DOTALL);

    private static final int PEEKED = 64;

    private final String name;
    private final Ecoute ecoute;

    /** Refuses at once what cannot be read: before the first answer, not between two. */
    Input(String name, Ecoute ecoute) {
        this.name = name;
        this.ecoute = ecoute;
        Path path = Path.of(name);
        if (!isStandard() && (!Files.isReadable(path) || Files.isDirectory(path))) {
            throw new BadInputException(new MissingFile(ecoute.messages()).said(path));
        }
    }

    /** What stands for it in errors: the path as it was given. */
    String source() {
        return isStandard() ? ecoute.messages().of("input.standard") : name;
    }

    boolean isStandard() {
        return name.equals(STANDARD_INPUT);
    }

    /** The one value that it holds. */
    <T> T document(JsonReader<T> reader) {
        try (Reader text = open()) {
            return reader.document(source(), text);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Its lines, read as they are asked for; a single indented value counts as one. The stream must be closed. */
    <T> Stream<Entry<T>> lines(JsonReader<T> reader) {
        try {
            BufferedReader text = new BufferedReader(open());
            return isIndented(text)
                    ? Stream.of(entry(reader, text)).onClose(() -> close(text))
                    : reader.lines(source(), text);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static boolean isIndented(BufferedReader text) throws IOException {
        text.mark(PEEKED);
        char[] beginning = new char[PEEKED];
        int length = Math.max(0, text.read(beginning));
        text.reset();
        return INDENTED.matcher(new String(beginning, 0, length)).matches();
    }

    private <T> Entry<T> entry(JsonReader<T> reader, Reader text) {
        try {
            return new Entry.Accepted<>(1, reader.document(source(), text));
        } catch (RejectedException e) {
            return new Entry.Rejected<>(e.rejection());
        }
    }

    private Reader open() throws IOException {
        return new InputStreamReader(isStandard() ? ecoute.console().in() : file(), StandardCharsets.UTF_8);
    }

    private InputStream file() throws IOException {
        InputStream bytes = Files.newInputStream(Path.of(name));
        return name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    private BadInputException unreadable(IOException cause) {
        return new BadInputException(ecoute.messages().of("input.unreadable", source(), cause), cause);
    }

    private static void close(Reader text) {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
