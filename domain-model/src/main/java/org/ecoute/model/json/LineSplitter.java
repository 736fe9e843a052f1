package org.ecoute.model.json;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Splits text into lines without ever holding more than one, cut where it is over-long. A byte order mark at the
 * beginning is skipped. Not thread-safe.
 */
final class LineSplitter {
    /** The longest line that is read whole, in characters: thousands of times a usual case file. */
    static final int LONGEST = 16 * 1024 * 1024;

    /** So much of an over-long line is kept, to recognise it by. */
    static final int KEPT = 1000;

    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader text;
    private final int longest;
    private final char[] buffer = new char[BUFFER];
    private int next;
    private int end;
    private long number;

    LineSplitter(Reader text) {
        this(text, LONGEST);
    }

    LineSplitter(Reader text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /**
     * A line of text.
     *
     * @param number counted from 1
     * @param text without its line break; only the beginning of an over-long line
     * @param whole false for an over-long line
     */
    record TextLine(long number, String text, boolean whole) {}

    /** The next line; null after the last one. */
    @Nullable TextLine next() throws IOException {
        StringBuilder line = new StringBuilder();
        boolean whole = true;
        if (!filled()) {
            return null;
        }
        number++;
        skipByteOrderMark();
        while (filled()) {
            int stop = lineEnd();
            if (whole) {
                line.append(buffer, next, stop - next);
                whole = line.length() <= longest;
                line.setLength(whole ? line.length() : Math.min(line.length(), KEPT));
            }
            next = stop + 1;
            if (stop < end) {
                break;
            }
        }
        return new TextLine(number, withoutReturn(line), whole);
    }

    /** How many lines were begun. */
    long number() {
        return number;
    }

    private boolean filled() throws IOException {
        if (next < end) {
            return true;
        }
        next = 0;
        end = Math.max(0, text.read(buffer, 0, BUFFER));
        return end > 0;
    }

    private int lineEnd() {
        int stop = next;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private void skipByteOrderMark() {
        if (number == 1 && buffer[next] == BYTE_ORDER_MARK) {
            next++;
        }
    }

    private static String withoutReturn(StringBuilder line) {
        int last = line.length() - 1;
        return last >= 0 && line.charAt(last) == '\r' ? line.substring(0, last) : line.toString();
    }
}
