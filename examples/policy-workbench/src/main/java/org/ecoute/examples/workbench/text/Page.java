package org.ecoute.examples.workbench.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Help.Ansi;

/** Text for people, laid out to a width: lines break at ordinary spaces only, never at no-break ones. Not thread-safe. */
final class Page {
    private final boolean coloured;
    private final int width;
    private final StringBuilder text = new StringBuilder();
    private String margin = "";

    Page(Ansi ansi, int width) {
        this.coloured = ansi.enabled();
        this.width = width;
    }

    void blank() {
        text.append('\n');
    }

    /** A heading, after an empty line. */
    void heading(String words) {
        blank();
        paragraph("", Tone.STRONG, words, Tone.STRONG);
    }

    /** An item of a list, with a mark that tells at a glance. */
    void item(String mark, Tone tone, String words) {
        paragraph("  " + mark + " ", tone, words, Tone.PLAIN);
    }

    /** What belongs to the item before. */
    void detail(String words) {
        paragraph("    ", Tone.FAINT, words, Tone.FAINT);
    }

    /** A paragraph whose later lines stand below the first word after the mark. */
    void paragraph(String mark, Tone markTone, String words, Tone tone) {
        String indent = margin + " ".repeat(length(mark));
        String start = margin + styled(mark, markTone);
        for (String line : wrapped(words, width - indent.length())) {
            text.append(start).append(styled(line, tone)).append('\n');
            start = indent;
        }
    }

    /** A line as it is, however long: a mark below it must stay where it is. */
    void verbatim(String line, Tone tone) {
        text.append(margin).append(styled(line, tone)).append('\n');
    }

    /** Sets what is written meanwhile further in. */
    void nest(Consumer<Page> written) {
        String outer = margin;
        margin = outer + "  ";
        written.accept(this);
        margin = outer;
    }

    private String styled(String words, Tone tone) {
        return coloured && !words.isBlank() ? tone.around(words) : words;
    }

    private static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence words) {
        return Character.codePointCount(words, 0, words.length());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
