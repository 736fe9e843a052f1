package org.ecoute.compliance.internal.check;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.stream.Collectors;
import org.ecoute.model.Labels;
import org.ecoute.model.LocalText;
import org.ecoute.model.scheme.ClauseVersion;

/** Words of evidence in both languages. Stateless. */
final class Words {
    private static final LocalText NOTHING = new LocalText("rien", "nothing");

    private Words() {}

    static LocalText nothing() {
        return NOTHING;
    }

    /** The same in both languages: a code, an instant, an opaque key. */
    static LocalText code(Object code) {
        return new LocalText(String.valueOf(code), String.valueOf(code));
    }

    static LocalText label(Enum<?> constant) {
        return Labels.of(constant);
    }

    /** One after the other. */
    static LocalText joined(LocalText one, LocalText other) {
        return new LocalText(one.french() + ", " + other.french(), one.english() + ", " + other.english());
    }

    /** A label with the codes that belong to it. */
    static LocalText with(LocalText label, Collection<?> codes) {
        if (codes.isEmpty()) {
            return label;
        }
        String listed = codes.stream().map(Object::toString).sorted().collect(Collectors.joining(", ", " (", ")"));
        return new LocalText(label.french() + listed, label.english() + listed);
    }

    static LocalText instant(OffsetDateTime instant) {
        return code(instant.atZoneSameInstant(ClauseVersion.CONTRACT_ZONE).toOffsetDateTime());
    }
}
