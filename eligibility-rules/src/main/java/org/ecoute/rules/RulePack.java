package org.ecoute.rules;

import java.nio.file.Path;
import java.util.SortedMap;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.rules.internal.pack.PackFiles;

/**
 * The files of a rule pack: rules ({@code *.drl}), the clause catalogue ({@code clauses.yaml}), conventions and messages.
 * Only read here; whether they can be used is found when {@link SchemeRules} are made from them. Immutable and
 * thread-safe.
 */
public interface RulePack {
    /** The pack that comes with this library. */
    static RulePack bundled() {
        return PackFiles.bundled();
    }

    /**
     * The pack in a folder, with all its sub-folders.
     *
     * @throws RulePackException if the folder cannot be read or holds no rule file
     */
    static RulePack of(Path folder) {
        return PackFiles.of(folder);
    }

    /** The texts of the files by their path within the pack, with {@code /} between folders; unmodifiable. */
    SortedMap<String, String> files();

    /** The fingerprint over all files and the vocabulary; stands in every ruling. */
    RulePackHash hash();
}
