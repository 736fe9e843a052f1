package org.ecoute.reporting;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.ecoute.model.InvalidValueException;

/** Reads a stored text line by line, each a few words, and names the line of what it cannot read. Not thread-safe. */
final class TextLines {
    private final String what;
    private final List<String> lines;
    private int next;

    TextLines(String what, String text) {
        this.what = what;
        this.lines = Arrays.asList(text.split("\n", -1));
    }

    /** The words of the next line. */
    List<String> words() {
        if (next >= lines.size()) {
            throw new InvalidValueException(what, "the end of the text after line " + next, "More must follow.");
        }
        return Arrays.asList(lines.get(next++).split(" ", -1));
    }

    /** Reads the next line. */
    <T> T line(Function<List<String>, T> reading) {
        List<String> words = words();
        try {
            return reading.apply(words);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw new InvalidValueException(
                    "line " + next + " of " + what, String.join(" ", words), "It is damaged: " + e.getMessage());
        }
    }

    /** The rest of a line that must begin with a word. */
    List<String> after(String word) {
        return line(words -> {
            if (!words.get(0).equals(word)) {
                throw new IllegalArgumentException("it should begin with " + word);
            }
            return words.subList(1, words.size());
        });
    }

    /** The number on a line that begins with a word. */
    int count(String word) {
        return Integer.parseInt(after(word).get(0));
    }

    /** Refuses what follows the last line. */
    void end() {
        if (next != lines.size() - 1 || !lines.get(next).isEmpty()) {
            throw new InvalidValueException(
                    "line " + (next + 1) + " of " + what,
                    next < lines.size() ? lines.get(next) : "",
                    "The text ends with a line feed, and nothing follows.");
        }
    }
}
