package org.ecoute.model.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * The one declaration of an attribute.
 *
 * @param name in JSON
 * @param form how its value stands there
 * @param required whether it must be there
 * @param description for readers of the JSON Schema
 * @param get its value; empty: it is not written
 * @param set gives it to the builder
 * @param <T> the type that has the attribute
 * @param <B> the builder of that type
 * @param <V> the attribute's type
 */
record Field<T, B, V>(
        String name,
        Form<V> form,
        boolean required,
        String description,
        Function<? super T, Optional<V>> get,
        BiConsumer<B, V> set) {

    /** Reads the value into the builder; what is wrong goes to the problems. */
    void read(JsonValue json, FieldPath path, Problems problems, B builder) {
        V value = form.read(json, path.field(name), problems);
        if (value != null) {
            set.accept(builder, value);
        }
    }

    /** Reads the value into the builder; false if it is not plain. */
    boolean readPlain(PlainText in, B builder) {
        V value = form.readPlain(in);
        if (value == null) {
            return false;
        }
        set.accept(builder, value);
        return true;
    }

    void write(T of, JsonGenerator out) {
        get.apply(of).ifPresent(value -> {
            out.writeName(name);
            form.write(value, out);
        });
    }

    Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        schema.putAll(form.schema(definitions));
        return schema;
    }
}
