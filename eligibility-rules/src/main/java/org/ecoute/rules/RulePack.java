package org.ecoute.rules;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.rules.internal.pack.PackFiles;

/**
 * The files of a rule pack: its manifest ({@code pack.yaml}), rules ({@code *.drl}), the clause catalogue
 * ({@code clauses.yaml}), conventions, messages and scenarios. Only read here, within limits of number and size; whether
 * they can be used is found when {@link SchemeRules} are made from them. Immutable and thread-safe.
 */
public interface RulePack {
    /** The pack that comes with this library. */
    static RulePack bundled() {
        return PackFiles.bundled();
    }

    /**
     * The pack in a folder with all its sub-folders, or in a jar or zip file (below the folder that holds
     * {@code pack.yaml}). A signature, {@code pack.sig} beside the manifest, is read but not checked.
     *
     * @throws RulePackException if it cannot be read, holds no rule file or exceeds the limits
     */
    static RulePack of(Path place) {
        return PackFiles.of(place);
    }

    /**
     * The same, signed as the policy demands.
     *
     * @throws RulePackException also if it is not
     */
    static RulePack of(Path place, SignaturePolicy policy) {
        RulePack pack = of(place);
        policy.check(pack);
        return pack;
    }

    /**
     * A pack whose files come from elsewhere, such as a database.
     *
     * @param files their texts by their path within the pack, with {@code /} between folders
     * @throws RulePackException if they exceed the limits
     */
    static RulePack of(Map<String, String> files) {
        return PackFiles.of(files);
    }

    /** The texts of the files by their path within the pack, with {@code /} between folders; unmodifiable. */
    SortedMap<String, String> files();

    /** The fingerprint over all files and the vocabulary; stands in every ruling. */
    RulePackHash hash();

    /** The signature that lies beside the files, if one does; it has not been checked. */
    Optional<PackSignature> signature();
}
