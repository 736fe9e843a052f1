package org.ecoute.model.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One line of JSON as programs write it, read straight from its bytes: printable ASCII, no escapes, small whole numbers.
 * Whatever else JSON may be is refused here and left to {@link JsonTree}; so are mistakes, which are told there. Makes
 * no objects on the way. Not thread-safe.
 */
final class PlainText {
    /** So many digits fit into an int whatever they are. */
    private static final int MOST_DIGITS = 9;

    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private final int end;
    private int next;
    private int from;
    private int to;

    /**
     * A line.
     *
     * @param next where it begins
     * @param end behind its last byte
     */
    PlainText(byte[] bytes, int next, int end) {
        this.bytes = bytes;
        this.next = next;
        this.end = end;
    }

    /** Moves behind this character if it is the next one. */
    boolean take(char expected) {
        skipBlanks();
        if (next < end && bytes[next] == expected) {
            next++;
            return true;
        }
        return false;
    }

    /** Whether nothing is left. */
    boolean isAtEnd() {
        skipBlanks();
        return next == end;
    }

    /**
     * Moves behind this name if it is the next text.
     *
     * @param quoted with its quotes
     */
    boolean takeName(byte[] quoted) {
        skipBlanks();
        if (end - next < quoted.length) {
            return false;
        }
        for (int i = 0; i < quoted.length; i++) {
            if (bytes[next + i] != quoted[i]) {
                return false;
            }
        }
        next += quoted.length;
        return true;
    }

    /** Moves behind the blanks and the line break that end a line, or to the end. */
    boolean takeLineEnd() {
        skipBlanks();
        if (next < end && bytes[next] == '\r') {
            next++;
        }
        return next == end || bytes[next++] == '\n';
    }

    /** Where the next character stands among the bytes. */
    int place() {
        return next;
    }

    /** A name as {@link #takeName} takes it. */
    static byte[] quoted(String name) {
        return ('"' + name + '"').getBytes(StandardCharsets.US_ASCII);
    }

    /** Moves behind a text, which is then the current one. */
    boolean takeText() {
        if (!take('"')) {
            return false;
        }
        for (int i = next; i < end; i++) {
            byte one = bytes[i];
            if (one == '"') {
                from = next;
                to = i;
                next = i + 1;
                return true;
            }
            if (one < ' ' || one == '\\') {
                return false;
            }
        }
        return false;
    }

    /** Whether the current text is this one. */
    boolean isText(byte[] text) {
        return to - from == text.length && Arrays.equals(bytes, from, to, text, 0, text.length);
    }

    /** The current text. */
    String text() {
        return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    }

    /** The bytes of the current text. */
    byte[] textBytes() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** A hash of the current text, from its length and the characters by which codes mostly differ. */
    int hash() {
        int length = to - from;
        if (length < 2) {
            return length == 0 ? 0 : bytes[from];
        }
        return ((31 * length + bytes[from]) * 31 + bytes[from + length / 2]) * 31 * 31
                + 31 * bytes[to - 2]
                + bytes[to - 1];
    }

    /** Length of the current text. */
    int length() {
        return to - from;
    }

    /** The character at a place of the current text. */
    char at(int place) {
        return (char) bytes[from + place];
    }

    /** The number that two digits of the current text make; negative if one is none. */
    int twoDigits(int place) {
        int tens = bytes[from + place] - '0';
        int ones = bytes[from + place + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
    }

    /** The number that some digits of the current text make; negative if one is none. */
    int digits(int place, int length) {
        int number = 0;
        for (int i = from + place; i < from + place + length; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** Moves behind digits and gives their number; negative, and nothing moved, if that is not what stands here. */
    int takeNumber() {
        skipBlanks();
        int stop = next;
        while (stop < end && bytes[stop] >= '0' && bytes[stop] <= '9') {
            stop++;
        }
        boolean leadingZero = stop > next + 1 && bytes[next] == '0';
        if (stop == next || stop > next + MOST_DIGITS || leadingZero) {
            return -1;
        }
        from = next;
        int number = digits(0, stop - next);
        next = stop;
        return number;
    }

    /** Moves behind the word true. */
    boolean takeTrue() {
        return takeWord(TRUE);
    }

    /** Moves behind the word false. */
    boolean takeFalse() {
        return takeWord(FALSE);
    }

    private boolean takeWord(byte[] word) {
        skipBlanks();
        int stop = next + word.length;
        if (stop > end || !Arrays.equals(bytes, next, stop, word, 0, word.length)) {
            return false;
        }
        next = stop;
        return true;
    }

    private void skipBlanks() {
        while (next < end && (bytes[next] == ' ' || bytes[next] == '\t')) {
            next++;
        }
    }
}
