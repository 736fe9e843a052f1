package org.ecoute.model.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.Nearest;
import org.ecoute.model.json.JsonValue.JsonObject;
import org.ecoute.model.json.JsonValue.Member;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A value with attributes, an object in JSON: its fields in the order in which they are written. Reading, writing, the
 * JSON Schema and the cures for misspelt fields all follow from these declarations.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Shape<T, B> implements Form<T> {
    private final Class<? extends T> type;
    private final String description;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Field<T, B, ?>> fields;
    private final boolean closed;
    private final Map<String, Integer> indexByName = new HashMap<>();
    private final PlainFields<T, B> plain;

    Shape(
            Class<? extends T> type,
            String description,
            Supplier<B> builder,
            Function<B, T> build,
            List<Field<T, B, ?>> fields,
            boolean closed) {
        this.type = type;
        this.description = description;
        this.builder = builder;
        this.build = build;
        this.fields = List.copyOf(fields);
        this.closed = closed;
        for (int i = 0; i < fields.size(); i++) {
            indexByName.put(fields.get(i).name(), i);
        }
        this.plain = new PlainFields<>(builder, build, this.fields);
    }

    @Override
    public @Nullable T read(JsonValue json, FieldPath path, Problems problems) {
        if (!(json instanceof JsonObject object)) {
            problems.add(json, path, expected());
            return null;
        }
        int before = problems.count();
        B values = builder.get();
        readFields(object, path, problems, values);
        if (closed) {
            problems.references().resolve(problems);
        }
        return problems.count() == before ? built(values, object, path, problems) : null;
    }

    /** References are left to the type, whose own check refuses those to nothing. */
    @Override
    public @Nullable T readPlain(PlainText in) {
        return in.take('{') ? plain.read(in, 0) : null;
    }

    /** The same, where the first field has been read already. */
    @Nullable T readPlainAfterFirst(PlainText in) {
        return in.take(',') ? plain.read(in, 1) : null;
    }

    private void readFields(JsonObject object, FieldPath path, Problems problems, B values) {
        boolean[] seen = new boolean[fields.size()];
        for (Member member : object.members()) {
            Integer index = indexByName.get(member.name());
            if (index == null) {
                unknown(member, path, problems);
            } else if (seen[index]) {
                problems.add(member.place(), path.field(member.name()), "the field a second time", "Keep one of them.");
            } else {
                seen[index] = true;
                fields.get(index).read(member.value(), path, problems, values);
            }
        }
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i] && fields.get(i).required()) {
                missing(fields.get(i), object, path, problems);
            }
        }
    }

    private void unknown(Member member, FieldPath path, Problems problems) {
        String name = Shown.cut(member.name());
        String cure = Nearest.to(name, names())
                .map(near -> "Maybe " + near + ".")
                .orElseGet(() -> "Its fields are " + String.join(", ", names()) + ".");
        problems.add(member.place(), path.field(name), "an unknown field", cure);
    }

    private void missing(Field<T, B, ?> field, JsonObject object, FieldPath path, Problems problems) {
        problems.add(
                object.place(),
                path.field(field.name()),
                "nothing",
                "It is required. " + field.form().expected());
    }

    /** The tables check single values; what only the type itself can refuse comes back here. */
    private @Nullable T built(B values, JsonObject object, FieldPath path, Problems problems) {
        try {
            return build.apply(values);
        } catch (InvalidValueException refused) {
            problems.add(object.place(), path.field(refused.field()), Shown.quoted(refused.found()), refused.cure());
            return null;
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        fields.forEach(field -> field.write(value, out));
        out.writeEndObject();
    }

    /** Writes a value that is known to be of this shape's type. */
    void writeCast(Object value, JsonGenerator out) {
        write(type.cast(value), out);
    }

    @Override
    public String expected() {
        return "Use an object with the fields " + String.join(", ", names()) + ".";
    }

    /** The names of its fields, in the order in which they are written. */
    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(type.getSimpleName(), () -> definition(definitions));
    }

    /** The JSON Schema itself, where it is not to be referred to. */
    Map<String, Object> definition(Definitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field<T, B, ?> field : fields) {
            properties.put(field.name(), field.schema(definitions));
            if (field.required()) {
                required.add(field.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }
}
