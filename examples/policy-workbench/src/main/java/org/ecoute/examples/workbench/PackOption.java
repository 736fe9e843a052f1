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
        return SchemeRules.of(at(pack.toString(), messages));
    }

    /** The pack in a folder that somebody named. */
    static RulePack at(String name, Messages messages) {
        Path place = Path.of(name);
        if (!Files.isDirectory(place)) {
            throw new BadInputException(
                    Files.exists(place) ? messages.of("pack.file", place) : new MissingFile(messages).said(place));
        }
        return RulePack.of(place);
    }
}
