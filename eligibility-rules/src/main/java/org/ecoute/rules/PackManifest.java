package org.ecoute.rules;

/**
 * What a rule pack says of itself in {@code pack.yaml}.
 *
 * @param name of the pack, in lower-case words joined by hyphens
 * @param version of the pack as its authors count it, such as {@code 1.4.0}
 * @param vocabulary the version of the rule authors' vocabulary that it is written in
 */
public record PackManifest(String name, String version, int vocabulary) {
    /** The vocabulary that this library speaks. */
    public static final int VOCABULARY = 1;

    /** Name and version. */
    @Override
    public String toString() {
        return name + " " + version;
    }
}
