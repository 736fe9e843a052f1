package org.ecoute.examples.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.SchemeRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which rules. */
final class PackOption {
    @Option(names = "--pack", paramLabel = "FOLDER", descriptionKey = "help.pack")
    private @Nullable Path pack;

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
