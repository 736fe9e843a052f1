package org.ecoute.rules.internal.pack;

import java.util.Map;
import java.util.Set;
import org.ecoute.rules.PackManifest;
import org.ecoute.rules.internal.problem.Complaint;

/** Reads {@code pack.yaml}. */
final class ManifestReader {
    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final String VERSION = "[0-9]+(\\.[0-9]+){0,3}([-+][A-Za-z0-9.-]{1,40})?";

    private ManifestReader() {}

    /** What a pack says of itself. */
    static PackManifest read(Map<String, String> files) {
        String text = files.get(PackNames.MANIFEST);
        if (text == null) {
            throw PackLimits.refusal(PackNames.MANIFEST, Complaint.of("manifest.missing"));
        }
        YamlNode root = YamlNode.root(PackNames.MANIFEST, text);
        root.entries(Set.of("name", "version", "vocabulary"));
        return new PackManifest(
                matching(root.get("name"), NAME, "form.pack"),
                matching(root.get("version"), VERSION, "form.version"),
                vocabulary(root.get("vocabulary")));
    }

    private static String matching(YamlNode node, String pattern, String cure) {
        String text = node.text();
        if (text.length() > 80 || !text.matches(pattern)) {
            throw node.problem(Complaint.of("yaml.value", text).cured(cure));
        }
        return text;
    }

    private static int vocabulary(YamlNode node) {
        int version = node.as(Integer::valueOf, "form.number");
        if (version != PackManifest.VOCABULARY) {
            throw node.problem(Complaint.of("manifest.vocabulary", version, PackManifest.VOCABULARY));
        }
        return version;
    }
}
