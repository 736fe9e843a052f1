package org.ecoute.model.json;

import org.ecoute.model.json.JsonValue.JsonNumber;
import org.ecoute.model.json.JsonValue.JsonText;
import org.jspecify.annotations.Nullable;

/** Single values where text is meant. */
final class Scalars {
    private Scalars() {}

    /** The text; null where something else stands. People need not quote digits, such as those of a region. */
    static @Nullable String text(JsonValue value, Problems problems) {
        if (value instanceof JsonText text) {
            return text.value();
        }
        return problems.labels() && value instanceof JsonNumber number ? number.digits() : null;
    }
}
