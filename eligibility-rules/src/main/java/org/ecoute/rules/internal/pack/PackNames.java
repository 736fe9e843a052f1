package org.ecoute.rules.internal.pack;

import java.nio.file.Path;

/** Which files belong to a pack. */
final class PackNames {
    /** The manifest, at the root of a pack. */
    static final String MANIFEST = "pack.yaml";

    /** The detached signature, beside the manifest; not part of what is signed. */
    static final String SIGNATURE = "pack.sig";

    private PackNames() {}

    /** Whether a file is read with its pack. */
    static boolean belongs(Path path) {
        Path name = path.getFileName();
        return name != null && belongs(name.toString());
    }

    static boolean belongs(String name) {
        return name.endsWith(".drl") || name.endsWith(".yaml") || name.equals(SIGNATURE);
    }
}
