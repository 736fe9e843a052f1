package org.ecoute.rules;

import java.security.PublicKey;
import java.util.List;
import java.util.Set;
import org.ecoute.rules.internal.problem.Complaint;

/**
 * Whose signature a rule pack must bear.
 *
 * @param required whether a pack without a signature is refused
 * @param trusted the Ed25519 keys of those who may sign
 */
public record SignaturePolicy(boolean required, Set<PublicKey> trusted) {
    /** Keeps a copy of the keys. */
    public SignaturePolicy {
        trusted = Set.copyOf(trusted);
        if (required && trusted.isEmpty()) {
            throw new IllegalArgumentException("A signature is required and no key is trusted: name at least one.");
        }
    }

    /** Every pack must be signed by one of these. */
    public static SignaturePolicy requiring(PublicKey... trusted) {
        return new SignaturePolicy(true, Set.of(trusted));
    }

    /** A pack without a signature is accepted; one with a signature must be signed by one of these. */
    public static SignaturePolicy optional(PublicKey... trusted) {
        return new SignaturePolicy(false, Set.of(trusted));
    }

    /** Signatures do not matter, not even wrong ones. For trying packs out. */
    public static SignaturePolicy unchecked() {
        return new SignaturePolicy(false, Set.of());
    }

    /**
     * Holds a pack to this policy.
     *
     * @throws RulePackException if the signature is missing, was made for other files or by nobody who is trusted
     */
    public void check(RulePack pack) {
        if (!required && trusted.isEmpty()) {
            return;
        }
        if (pack.signature().isEmpty()) {
            if (required) {
                throw refusal("signature.missing");
            }
            return;
        }
        PackSignature signature = pack.signature().get();
        if (trusted.stream().noneMatch(key -> signature.isBy(key, pack))) {
            throw refusal(signature.pack().equals(pack.hash()) ? "signature.untrusted" : "signature.changed");
        }
    }

    private static RulePackException refusal(String code) {
        return new RulePackException(List.of(Complaint.of(code).at(SourcePlace.ofFile("pack.sig"))));
    }
}
