package org.ecoute.model.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * An identifier or open code: text whose form its type checks.
 *
 * @param <V> the type
 */
final class IdForm<V> implements Form<V> {
    private final String name;
    private final String description;
    private final String example;
    private final Pattern form;
    private final Function<String, V> of;
    private final Function<V, String> text;
    private final PlainTable<V> known = new PlainTable<>(this::accepted);

    /**
     * Such a form.
     *
     * @param name of the type, for the JSON Schema
     * @param description for the JSON Schema
     * @param example a value that is right
     * @param form what the type accepts
     * @param of makes the value; refuses text of another form with {@link InvalidValueException}
     * @param text the text of a value
     */
    IdForm(
            String name,
            String description,
            String example,
            Pattern form,
            Function<String, V> of,
            Function<V, String> text) {
        this.name = name;
        this.description = description;
        this.example = example;
        this.form = form;
        this.of = of;
        this.text = text;
    }

    @Override
    public @Nullable V read(JsonValue json, FieldPath path, Problems problems) {
        String found = Scalars.text(json, problems);
        if (found == null) {
            problems.add(json, path, expected());
            return null;
        }
        try {
            return of.apply(found);
        } catch (InvalidValueException refused) {
            problems.add(json, path, refused.cure());
            return null;
        }
    }

    @Override
    public @Nullable V readPlain(PlainText in) {
        return in.takeText() ? known.find(in) : null;
    }

    private @Nullable V accepted(String found) {
        try {
            return of.apply(found);
        } catch (InvalidValueException refused) {
            return null;
        }
    }

    @Override
    public void write(V value, JsonGenerator out) {
        out.writeString(text.apply(value));
    }

    @Override
    public String expected() {
        return "Use text, such as \"" + example + "\".";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(name, this::definition);
    }

    private Map<String, Object> definition() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        schema.put("type", "string");
        schema.put("pattern", "^(" + form + ")$");
        schema.put("examples", List.of(example));
        return schema;
    }
}
