package org.ecoute.model.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** True or false. */
final class BooleanForm implements Form<Boolean> {
    @Override
    public @Nullable Boolean read(JsonValue json, FieldPath path, Problems problems) {
        if (json instanceof JsonValue.JsonBoolean found) {
            return found.value();
        }
        problems.add(json, path, expected());
        return null;
    }

    @Override
    public @Nullable Boolean readPlain(PlainText in) {
        if (in.takeTrue()) {
            return true;
        }
        return in.takeFalse() ? false : null;
    }

    @Override
    public void write(Boolean value, JsonGenerator out) {
        out.writeBoolean(value);
    }

    @Override
    public String expected() {
        return "Use true or false, without quotes.";
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Map.of("type", "boolean");
    }
}
