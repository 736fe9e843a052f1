package org.ecoute.examples.workbench;

import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.rules.SignaturePolicy;
import picocli.CommandLine.Option;

/** Whose signature a pack must bear; without the option, none is asked for. */
final class SignatureOption {
    @Option(names = "--signed-by", paramLabel = "PUBLICKEY", descriptionKey = "help.signed-by")
    private List<Path> keys = List.of();

    SignaturePolicy policy(Messages messages) {
        return keys.isEmpty()
                ? SignaturePolicy.unchecked()
                : SignaturePolicy.requiring(keys.stream()
                        .map(new Keys(messages)::publicKey)
                        .distinct()
                        .toArray(PublicKey[]::new));
    }

    boolean isGiven() {
        return !keys.isEmpty();
    }
}
