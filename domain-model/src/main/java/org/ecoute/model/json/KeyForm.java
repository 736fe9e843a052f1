package org.ecoute.model.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * An identifier by which parts of a text name each other: either gives something its name or refers to it.
 *
 * @param id how the identifier itself stands in JSON
 * @param kind what is named
 * @param declares whether it gives the name; otherwise it refers to it
 */
record KeyForm<V>(Form<V> id, Kind kind, boolean declares) implements Form<V> {
    /** What can be named. */
    enum Kind {
        BENEFICIARY("beneficiaries"),
        ACT("act ids");

        private final String plural;

        Kind(String plural) {
            this.plural = plural;
        }

        String plural() {
            return plural;
        }
    }

    static <V> Form<V> naming(Kind kind, Form<V> id) {
        return new KeyForm<>(id, kind, true);
    }

    static <V> Form<V> referringTo(Kind kind, Form<V> id) {
        return new KeyForm<>(id, kind, false);
    }

    @Override
    public @Nullable V read(JsonValue json, FieldPath path, Problems problems) {
        V key = id.read(json, path, problems);
        if (key != null && declares) {
            problems.references().declare(kind, key.toString(), json.place(), path, problems);
        } else if (key != null) {
            problems.references().refer(kind, key.toString(), json.place(), path);
        }
        return key;
    }

    /** What names what is then up to the case file itself. */
    @Override
    public @Nullable V readPlain(PlainText in) {
        return id.readPlain(in);
    }

    @Override
    public void write(V value, JsonGenerator out) {
        id.write(value, out);
    }

    @Override
    public String expected() {
        return id.expected();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return id.schema(definitions);
    }
}
