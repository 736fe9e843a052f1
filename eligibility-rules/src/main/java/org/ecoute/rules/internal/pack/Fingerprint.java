package org.ecoute.rules.internal.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.rules.internal.language.Vocabulary;

/** SHA-256 over all files of a pack and the vocabulary that gives them their meaning. */
final class Fingerprint {
    private Fingerprint() {}

    static RulePackHash of(SortedMap<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Vocabulary.fingerprint().getBytes(StandardCharsets.UTF_8));
            files.forEach((name, text) -> {
                // lengths between the parts, so that no text can pass for another file's
                String part = "\n" + name.length() + " " + name + " " + text.length() + "\n" + text;
                digest.update(part.getBytes(StandardCharsets.UTF_8));
            });
            return RulePackHash.of("sha256:" + HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
