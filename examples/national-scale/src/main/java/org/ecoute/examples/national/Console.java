package org.ecoute.examples.national;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.concurrent.TimeUnit;
import org.ecoute.model.Language;

/** Tells on standard error how the work goes, not more than once a second. Thread-safe. */
final class Console {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Language language;
    private final PrintStream standardError = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private long last = System.nanoTime();

    Console(Language language) {
        this.language = language;
    }

    /** How far the work is. */
    synchronized void step(String key, Object... arguments) {
        if (System.nanoTime() - last > SECOND) {
            last = System.nanoTime();
            tell(key, arguments);
        }
    }

    /** Something worth a line of its own. */
    void tell(String key, Object... arguments) {
        String pattern = NationalScale.messages(language).getString(key);
        standardError.println(new MessageFormat(pattern, language.locale()).format(arguments));
    }
}
