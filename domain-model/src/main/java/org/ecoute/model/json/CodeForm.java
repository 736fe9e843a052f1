package org.ecoute.model.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ecoute.model.Nearest;
import org.ecoute.model.json.JsonValue.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A member of a closed list: an enum constant by its code, or a code of a bundled code list. */
final class CodeForm<V> implements Form<V> {
    private final String name;
    private final String description;
    private final Map<String, V> byCode = new LinkedHashMap<>();
    private final Function<V, String> code;

    CodeForm(String name, String description, Collection<V> members, Function<V, String> code) {
        this.name = name;
        this.description = description;
        this.code = code;
        members.forEach(member -> byCode.put(code.apply(member), member));
    }

    /** The constants of an enum by their names. */
    static <E extends Enum<E>> CodeForm<E> of(Class<E> type, String description) {
        return new CodeForm<>(type.getSimpleName(), description, List.of(type.getEnumConstants()), Enum::name);
    }

    @Override
    public @Nullable V read(JsonValue json, FieldPath path, Problems problems) {
        V value = json instanceof JsonText text ? byCode.get(text.value()) : null;
        if (value == null) {
            problems.add(json, path, json instanceof JsonText text ? cure(text.value()) : expected());
        }
        return value;
    }

    private String cure(String found) {
        return Nearest.to(Shown.cut(found), byCode.keySet())
                .map(near -> "Maybe " + near + ".")
                .orElseGet(this::expected);
    }

    @Override
    public void write(V value, JsonGenerator out) {
        out.writeString(code.apply(value));
    }

    @Override
    public String expected() {
        return byCode.size() == 1
                ? "Use \"" + byCode.keySet().iterator().next() + "\"."
                : "Use one of " + String.join(", ", byCode.keySet()) + ".";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(name, this::definition);
    }

    private Map<String, Object> definition() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        schema.put("enum", List.copyOf(byCode.keySet()));
        return schema;
    }
}
