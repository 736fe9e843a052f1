package org.ecoute.rules;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.rules.internal.problem.Complaint;

/**
 * An Ed25519 signature over the fingerprint of a rule pack, as it lies beside the pack in {@code pack.sig}. It says that
 * whoever holds the key vouches for exactly these files.
 *
 * @param pack the fingerprint that was signed
 * @param value the signature in Base64
 */
public record PackSignature(RulePackHash pack, String value) {
    private static final String ALGORITHM = "Ed25519";

    /** What is signed begins with this, so that no signature made for something else passes for one of a pack. */
    private static final String PURPOSE = "ecoute rule pack signature 1\n";

    private static final Pattern FORM =
            Pattern.compile("ecoute-signature: 1\\R+pack: (sha256:[0-9a-f]{64})\\R+ed25519: ([A-Za-z0-9+/]{86}==)\\s*");

    /**
     * Signs a pack.
     *
     * @param pack the pack
     * @param key an Ed25519 key
     * @throws IllegalArgumentException if the key is of another kind
     */
    public static PackSignature of(RulePack pack, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(signed(pack.hash()));
            return new PackSignature(pack.hash(), Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException unfit) {
            throw new IllegalArgumentException(
                    "A rule pack is signed with an Ed25519 key, not " + key.getAlgorithm(), unfit);
        }
    }

    /**
     * The signature that a file holds.
     *
     * @throws RulePackException if it holds none
     */
    public static PackSignature parse(String text) {
        Matcher found = FORM.matcher(text);
        if (!found.matches()) {
            throw new RulePackException(List.of(Complaint.of("signature.form").at(SourcePlace.ofFile("pack.sig"))));
        }
        return new PackSignature(RulePackHash.of(found.group(1)), found.group(2));
    }

    /** The text of the file. */
    public String text() {
        return "ecoute-signature: 1\npack: " + pack + "\ned25519: " + value + "\n";
    }

    /** Whether the holder of this key signed exactly this pack. */
    public boolean isBy(PublicKey key, RulePack signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(signed(signed.hash()));
            return signature.verify(Base64.getDecoder().decode(value));
        } catch (GeneralSecurityException | IllegalArgumentException unfit) {
            return false;
        }
    }

    private static byte[] signed(RulePackHash hash) {
        return (PURPOSE + hash).getBytes(StandardCharsets.UTF_8);
    }
}
