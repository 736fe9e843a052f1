package org.ecoute.examples.workbench;

import java.util.Optional;
import org.ecoute.rules.RulePack;
import picocli.CommandLine.IVersionProvider;

/** Which command and which rules: the fingerprint is that of every answer. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Ecoute.class.getPackage().getImplementationVersion())
                .orElse("(classes)");
        return new String[] {"ecoute " + version, RulePack.bundled().hash().value()};
    }
}
