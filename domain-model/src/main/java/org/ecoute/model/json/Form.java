package org.ecoute.model.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a kind of value stands in JSON: reads it, writes it and describes it. Stateless. */
interface Form<V> extends Encoder<V> {
    /** The value, or null where it has been reported as a problem. */
    @Nullable V read(JsonValue json, FieldPath path, Problems problems);

    /**
     * The value if it stands there as programs write it, else null: then {@link #read} decides. Whatever is accepted here
     * is accepted there, as an equal value. A form that is not read by the million may always say null.
     */
    default @Nullable V readPlain(PlainText in) {
        return null;
    }

    /** What would be right, a sentence for errors. */
    String expected();

    /** Its JSON Schema; what several fields share goes to the definitions. */
    Map<String, Object> schema(Definitions definitions);
}
