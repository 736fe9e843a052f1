package org.ecoute.examples.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.SchemeRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How to answer, and by which rules: what all commands are told alike. */
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

    @Option(names = "--pack", paramLabel = "FOLDER", descriptionKey = "help.pack")
    private @Nullable Path pack;

    boolean json() {
        return format == Format.JSON;
    }

    /** Compiles the rules: the slow part of a short run. */
    SchemeRules rules(Messages messages) {
        if (pack == null) {
            return SchemeRules.bundled();
        }
        if (!Files.isDirectory(pack)) {
            throw new BadInputException(
                    Files.exists(pack) ? messages.of("pack.file", pack) : new MissingFile(messages).said(pack));
        }
        return SchemeRules.of(RulePack.of(pack));
    }
}
