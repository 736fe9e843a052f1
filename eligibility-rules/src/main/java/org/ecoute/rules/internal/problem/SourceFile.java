package org.ecoute.rules.internal.problem;

import java.util.Arrays;
import org.ecoute.rules.Problem;
import org.ecoute.rules.SourcePlace;

/** A file's text, and where in it something stands. Immutable and thread-safe. */
public final class SourceFile {
    /** A longer line was written by no person and is shown to none. */
    private static final int LONGEST_LINE = 2_000;

    private final String name;
    private final String text;
    private final int[] lineStarts;

    /** A file of this name within its pack, with this text. */
    public SourceFile(String name, String text) {
        this.name = name;
        this.text = text;
        int[] starts = new int[64];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * lines);
                }
                starts[lines++] = i + 1;
            }
        }
        this.lineStarts = Arrays.copyOf(starts, lines);
    }

    /** Its path within the pack. */
    public String name() {
        return name;
    }

    /** Its whole text. */
    public String text() {
        return text;
    }

    /** What stands there. */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The line of a character, from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** A problem with what stands there. */
    public Problem problem(Span span, Complaint complaint) {
        return complaint.at(place(span));
    }

    /** A place by its line and column, from 1. */
    public SourcePlace place(int line, int column) {
        int start = lineStarts[Math.min(line, lineStarts.length) - 1];
        int at = Math.min(start + Math.max(column, 1) - 1, text.length());
        return place(new Span(at, at));
    }

    /** Where a stretch begins, and how far it goes on that line. */
    public SourcePlace place(Span span) {
        int line = line(span.start());
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
        int column = span.start() - start + 1;
        int length = Math.max(1, Math.min(span.end(), end) - span.start());
        String source = end - start > LONGEST_LINE ? "" : text.substring(start, end);
        return new SourcePlace(name, line, column, length, Harmless.line(source.stripTrailing()));
    }
}
