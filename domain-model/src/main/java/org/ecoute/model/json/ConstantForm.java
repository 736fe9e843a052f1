package org.ecoute.model.json;

import java.util.Map;
import org.ecoute.model.json.JsonValue.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Text that is always the same: it tells types apart. */
record ConstantForm(String text) implements Form<String> {
    @Override
    public @Nullable String read(JsonValue json, FieldPath path, Problems problems) {
        if (json instanceof JsonText found && found.value().equals(text)) {
            return text;
        }
        problems.add(json, path, expected());
        return null;
    }

    @Override
    public @Nullable String readPlain(PlainText in) {
        return in.takeText() && in.text().equals(text) ? text : null;
    }

    @Override
    public void write(String value, JsonGenerator out) {
        out.writeString(value);
    }

    @Override
    public String expected() {
        return "Use \"" + text + "\".";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Map.of("const", text);
    }
}
