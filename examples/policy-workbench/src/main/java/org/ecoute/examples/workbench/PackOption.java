package org.ecoute.examples.workbench;

import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.SchemeRules;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** By which rules. */
final class PackOption {
    @Option(names = "--pack", paramLabel = "PACK", defaultValue = Packs.BUNDLED, descriptionKey = "help.pack")
    private String pack = Packs.BUNDLED;

    @Mixin
    private SignatureOption signature = new SignatureOption();

    /** Compiles the rules: the slow part of a short run. */
    SchemeRules rules(Messages messages) {
        if (!signature.isGiven()) {
            return Packs.rules(pack, messages);
        }
        RulePack read = Packs.named(pack, messages);
        signature.policy(messages).check(read);
        return SchemeRules.of(read);
    }
}
