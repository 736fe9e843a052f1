package org.ecoute.examples.bilan.figures;

import java.util.Map;
import java.util.stream.Collectors;

/** The codes behind the names under which the document counts. */
public final class PublishedMembers {
    private static final Map<String, String> CODES = Resources.rows(PublishedMembers.class, "members.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> key(row.get(0), row.get(1)), row -> row.get(2)));

    private PublishedMembers() {}

    /** The code of a member; the member itself where it is a code already. */
    public static String code(String dimension, String member) {
        return CODES.getOrDefault(key(dimension, member), member);
    }

    private static String key(String dimension, String member) {
        return dimension + "\t" + member;
    }
}
