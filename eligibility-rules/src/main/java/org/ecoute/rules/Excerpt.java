package org.ecoute.rules;

import java.util.List;

/** The line of a problem with a mark below what is meant; a long line is cut around it. */
final class Excerpt {
    private static final int WIDTH = 96;
    private static final int BEFORE = 40;

    private Excerpt() {}

    /** Two lines, or one where no column is known, or none. */
    static List<String> of(SourcePlace place) {
        String source = place.source();
        if (source.isBlank()) {
            return List.of();
        }
        int mark = Math.max(0, place.column() - 1);
        int from = source.length() <= WIDTH ? indent(source) : Math.max(0, mark - BEFORE);
        int to = Math.min(source.length(), from + WIDTH);
        String cutBefore = source.length() > WIDTH && from > 0 ? "…" : "";
        String line = cutBefore + source.substring(Math.min(from, to), to) + (to < source.length() ? "…" : "");
        if (place.column() == 0) {
            return List.of(line);
        }
        String blanks = " ".repeat(cutBefore.length()) + blanks(source, Math.min(from, mark), mark);
        return List.of(line, blanks + "^".repeat(Math.max(1, Math.min(place.length(), to - mark))));
    }

    private static int indent(String source) {
        return source.length() - source.stripLeading().length();
    }

    /** Tabs stay tabs, so that the mark stands where the eye looks for it. */
    private static String blanks(String source, int from, int mark) {
        StringBuilder blanks = new StringBuilder();
        for (int i = from; i < mark; i++) {
            blanks.append(i < source.length() && source.charAt(i) == '\t' ? '\t' : ' ');
        }
        return blanks.toString();
    }
}
