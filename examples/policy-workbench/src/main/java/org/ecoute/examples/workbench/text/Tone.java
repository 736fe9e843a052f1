package org.ecoute.examples.workbench.text;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.ecoute.model.ruling.Effect;
import org.ecoute.model.ruling.Verdict;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** How text is coloured; colour never says what the words do not. */
enum Tone {
    PLAIN(),
    STRONG(Style.bold),
    FAINT(Style.faint),
    GOOD(Style.bold, Style.fg_green),
    BAD(Style.bold, Style.fg_red),
    CAREFUL(Style.bold, Style.fg_yellow);

    private final String on;

    Tone(IStyle... styles) {
        this.on = Arrays.stream(styles).map(IStyle::on).collect(Collectors.joining());
    }

    static Tone of(Verdict verdict) {
        return switch (verdict) {
            case ALLOWED -> GOOD;
            case REFUSED -> BAD;
            case NEEDS_APPROVAL, UNDETERMINED -> CAREFUL;
        };
    }

    static Tone of(Effect effect) {
        return switch (effect) {
            case ALLOWS -> GOOD;
            case NEEDS_APPROVAL -> CAREFUL;
            case REFUSES -> BAD;
        };
    }

    /** The words between the codes that a terminal understands. */
    String around(String words) {
        return on.isEmpty() ? words : on + words + Style.reset.on();
    }
}
