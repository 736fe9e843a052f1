package org.ecoute.examples.workbench.handbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in Markdown: what it must not be taken for is escaped here and nowhere else. */
final class Markdown {
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");
    private static final Pattern LIST_MARK = Pattern.compile("^(\\d*)([-+=]|(?<=\\d)[.)])");
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private Markdown() {}

    /** Words on one line, anywhere but at its beginning. */
    static String escaped(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        return SIGNS.matcher(line).replaceAll(match -> Matcher.quoteReplacement("\\" + match.group()));
    }

    /** Words at the beginning of a line. */
    static String paragraph(String text) {
        return LIST_MARK.matcher(escaped(text)).replaceFirst("$1\\\\$2");
    }

    static String link(String words, String file) {
        return "[" + escaped(words) + "](" + file + ")";
    }

    /** A name within a line. */
    static String code(String text) {
        String fence = fence(text, 1);
        boolean touches = text.startsWith("`") || text.endsWith("`");
        return touches ? fence + " " + text + " " + fence : fence + text + fence;
    }

    /** Lines that stand as they are. */
    static String listing(String text) {
        String fence = fence(text, 3);
        return fence + "\n" + text.stripTrailing() + "\n" + fence;
    }

    /** More backticks than anywhere in the text. */
    private static String fence(String text, int least) {
        int most = BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(match -> match.group().length())
                .max()
                .orElse(0);
        return "`".repeat(Math.max(least, most + 1));
    }
}
