package org.ecoute.rules.internal.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a rule file, for quoting a rule as its author wrote it. */
final class SourceText {
    private static final Pattern COMMENT_BEFORE = Pattern.compile("/\\*((?:(?!\\*/).)*)\\*/\\s*$", Pattern.DOTALL);

    private final List<String> lines;

    SourceText(String text) {
        this.lines = text.lines().toList();
    }

    /** From the rule's first word to its end. */
    String rule(int line) {
        int last = line - 1;
        while (last < lines.size() - 1 && !lines.get(last).strip().equals("end")) {
            last++;
        }
        return String.join("\n", lines.subList(line - 1, last + 1));
    }

    /** The comment that stands directly above the rule, on one line, without its signs. */
    String commentAbove(int line) {
        Matcher comment = COMMENT_BEFORE.matcher(String.join("\n", lines.subList(0, line - 1)));
        return comment.find() ? comment.group(1).strip().replaceAll("\\s+", " ") : "";
    }
}
