package org.ecoute.model.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ecoute.model.Labels;
import org.ecoute.model.Nearest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A member of a closed list: an enum constant by its code, or a code of a bundled code list. */
final class CodeForm<V> implements Form<V> {
    private final String name;
    private final String description;
    private final Map<String, V> byCode = new LinkedHashMap<>();
    private final PlainTable<V> known = new PlainTable<>(byCode::get);
    private final Function<V, String> code;
    private final Function<String, Optional<V>> label;

    CodeForm(String name, String description, Collection<V> members, Function<V, String> code) {
        this(name, description, members, code, word -> Optional.empty());
    }

    private CodeForm(
            String name,
            String description,
            Collection<V> members,
            Function<V, String> code,
            Function<String, Optional<V>> label) {
        this.name = name;
        this.description = description;
        this.code = code;
        this.label = label;
        members.forEach(member -> byCode.put(code.apply(member), member));
    }

    /** The constants of an enum by their names. */
    static <E extends Enum<E>> CodeForm<E> of(Class<E> type, String description) {
        return new CodeForm<>(
                type.getSimpleName(),
                description,
                List.of(type.getEnumConstants()),
                Enum::name,
                word -> Labels.find(type, word));
    }

    @Override
    public @Nullable V read(JsonValue json, FieldPath path, Problems problems) {
        String written = Scalars.text(json, problems);
        V value = written == null ? null : byCode.get(written);
        if (value == null && written != null && problems.labels()) {
            value = label.apply(written).orElse(null);
        }
        if (value == null) {
            problems.add(json, path, written == null ? expected() : cure(written));
        }
        return value;
    }

    @Override
    public @Nullable V readPlain(PlainText in) {
        return in.takeText() ? known.find(in) : null;
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
