package org.ecoute.examples.workbench;

import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.rules.SchemeRules;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How to answer, and by which rules: what all commands that answer are told alike. */
final class AnswerOptions {
    /** For whom the answer is. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "help.format")
    private Format format = Format.TEXT;

    @Mixin
    private PackOption pack = new PackOption();

    boolean json() {
        return format == Format.JSON;
    }

    /** Compiles the rules: the slow part of a short run. */
    SchemeRules rules(Messages messages) {
        return pack.rules(messages);
    }
}
