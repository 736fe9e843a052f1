package org.ecoute.model.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecoute.model.json.JsonValue.JsonArray;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Values in their order.
 *
 * @param filled whether there must be one at least
 */
record ListForm<V>(Form<V> item, boolean filled) implements Form<List<V>> {
    @Override
    public @Nullable List<V> read(JsonValue json, FieldPath path, Problems problems) {
        if (!(json instanceof JsonArray array) || (filled && array.items().isEmpty())) {
            problems.add(json, path, expected());
            return null;
        }
        List<V> values = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            V value = item.read(array.items().get(i), path.item(i), problems);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    @Override
    public @Nullable List<V> readPlain(PlainText in) {
        if (!in.take('[')) {
            return null;
        }
        List<V> values = new ArrayList<>();
        if (in.take(']')) {
            return filled ? null : values;
        }
        while (values.isEmpty() || in.take(',')) {
            V value = item.readPlain(in);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return in.take(']') ? values : null;
    }

    @Override
    public void write(List<V> values, JsonGenerator out) {
        writeAll(values, item, out);
    }

    static <V> void writeAll(Collection<V> values, Encoder<V> item, JsonGenerator out) {
        out.writeStartArray();
        values.forEach(value -> item.write(value, out));
        out.writeEndArray();
    }

    @Override
    public String expected() {
        return "Use a list" + (filled ? " of one or more" : "") + ", in square brackets.";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", item.schema(definitions));
        if (filled) {
            schema.put("minItems", 1);
        }
        return schema;
    }
}
