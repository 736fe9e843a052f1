package org.ecoute.examples.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.SchemeRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** By which rules. */
final class PackOption {
    @Option(names = "--pack", paramLabel = "PACK", descriptionKey = "help.pack")
    private @Nullable String pack;

    @Mixin
    private SignatureOption signature = new SignatureOption();

    /** Compiles the rules: the slow part of a short run. */
    SchemeRules rules(Messages messages) {
        if (pack == null) {
            return SchemeRules.bundled();
        }
        RulePack read = at(pack, messages);
        signature.policy(messages).check(read);
        return SchemeRules.of(read);
    }

    /** The pack in a folder or archive that somebody named. */
    static RulePack at(String name, Messages messages) {
        Path place = Path.of(name);
        boolean archive = name.endsWith(".jar") || name.endsWith(".zip");
        if (!Files.isDirectory(place) && !(archive && Files.isReadable(place))) {
            throw new BadInputException(
                    Files.exists(place) ? messages.of("pack.file", place) : new MissingFile(messages).said(place));
        }
        return RulePack.of(place);
    }
}
