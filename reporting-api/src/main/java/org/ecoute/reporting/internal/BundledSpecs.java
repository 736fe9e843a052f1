package org.ecoute.reporting.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.Nearest;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.Vocabulary;
import org.ecoute.reporting.internal.yaml.SpecYaml;

/** The specifications that come with the library: one file each, read when first asked for. Thread-safe. */
public final class BundledSpecs {
    /** From the root: a jar knows no way up from a folder. */
    private static final String FOLDER = "/org/ecoute/reporting/specs/";

    private static final List<String> IDS = List.of(
            "iapr",
            "iapr-numero-bleu",
            "iapr-numero-vert",
            "iapr-crise-sanitaire",
            "qualisocial",
            "qualisocial-ecoute",
            "qualisocial-proche-aidant",
            "qualisocial-stress-aigu",
            "conventions",
            "prevention");
    private static final Map<String, BilanSpec> READ = new ConcurrentHashMap<>();

    private BundledSpecs() {}

    /** Their names. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * The one of this name.
     *
     * @throws InvalidValueException if there is none
     */
    public static BilanSpec of(String id) {
        if (!IDS.contains(id)) {
            throw new InvalidValueException(
                    "bundled specification",
                    id,
                    Nearest.to(id, IDS)
                            .map(near -> "Maybe " + near + ".")
                            .orElseGet(() -> "Maybe one of " + IDS + "."));
        }
        BilanSpec known = READ.get(id);
        return known != null ? known : read(id);
    }

    /** One file may name others, so no lock is held while it is read. */
    private static BilanSpec read(String id) {
        String file = id + ".yaml";
        BilanSpec spec = SpecYaml.read(file, Resources.text(FOLDER + file), Vocabulary.bundled());
        READ.put(id, spec);
        return spec;
    }
}
