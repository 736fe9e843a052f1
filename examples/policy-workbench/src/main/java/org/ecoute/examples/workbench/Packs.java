package org.ecoute.examples.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.SchemeRules;

/** Rule packs that the command line names: every command takes a folder, an archive or {@code bundled} alike. */
final class Packs {
    /** The name of the pack that comes with the library. */
    static final String BUNDLED = "bundled";

    private Packs() {}

    /** The pack in a folder or archive that somebody named, or the bundled one. */
    static RulePack named(String name, Messages messages) {
        if (name.equals(BUNDLED)) {
            return RulePack.bundled();
        }
        Path place = Path.of(name);
        boolean archive = name.endsWith(".jar") || name.endsWith(".zip");
        if (!Files.isDirectory(place) && !(archive && Files.isReadable(place))) {
            throw new BadInputException(
                    Files.exists(place) ? messages.of("pack.file", place) : new MissingFile(messages).said(place));
        }
        return RulePack.of(place);
    }

    /** The rules of a pack that somebody named: the slow part of a short run. */
    static SchemeRules rules(String name, Messages messages) {
        return name.equals(BUNDLED) ? SchemeRules.bundled() : SchemeRules.of(named(name, messages));
    }
}
