package org.ecoute.examples.workbench.text;

import picocli.CommandLine.Help.Ansi;

/** Good news in a few lines: what holds, and the figures below it. */
public final class SummaryText {
    private SummaryText() {}

    /** A first line that stands out and further ones that do not. */
    public static String of(Messages messages, Ansi ansi, int width, String first, String... more) {
        Page page = new Page(ansi, width);
        page.paragraph(messages.of("check.mark") + "  ", Tone.GOOD, first, Tone.STRONG);
        for (String line : more) {
            page.paragraph("    ", Tone.PLAIN, line, Tone.PLAIN);
        }
        return page.toString();
    }
}
