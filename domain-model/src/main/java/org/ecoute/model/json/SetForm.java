package org.ecoute.model.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ecoute.model.json.JsonValue.JsonArray;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Values without order or repetition; written in their natural order, so that equal sets give equal text. */
record SetForm<V extends Comparable<? super V>>(ListForm<V> list) implements Form<Set<V>> {
    @Override
    public @Nullable Set<V> read(JsonValue json, FieldPath path, Problems problems) {
        List<V> values = list.read(json, path, problems);
        if (values == null) {
            return null;
        }
        Set<V> members = new LinkedHashSet<>(values);
        if (members.size() < values.size() && json instanceof JsonArray array) {
            problems.add(array.place(), path, "a member more than once", "Name each member once.");
        }
        return members;
    }

    @Override
    public @Nullable Set<V> readPlain(PlainText in) {
        List<V> values = list.readPlain(in);
        if (values == null) {
            return null;
        }
        Set<V> members = new LinkedHashSet<>(values);
        return members.size() == values.size() ? members : null;
    }

    @Override
    public void write(Set<V> values, JsonGenerator out) {
        ListForm.writeAll(new TreeSet<>(values), list.item(), out);
    }

    @Override
    public String expected() {
        return list.expected();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = list.schema(definitions);
        schema.put("uniqueItems", true);
        return schema;
    }
}
