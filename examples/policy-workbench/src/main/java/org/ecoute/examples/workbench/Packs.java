package org.ecoute.examples.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.rules.RulePack;

/** Rule packs that the command line names. */
final class Packs {
    /** The name of the pack that comes with the library. */
    static final String BUNDLED = "bundled";

    private Packs() {}

    /** The pack in a folder, or the bundled one. */
    static RulePack named(String name, Messages messages) {
        if (name.equals(BUNDLED)) {
            return RulePack.bundled();
        }
        Path folder = Path.of(name);
        if (!Files.isDirectory(folder)) {
            throw new BadInputException(
                    Files.exists(folder) ? messages.of("pack.file", folder) : new MissingFile(messages).said(folder));
        }
        return RulePack.of(folder);
    }
}
