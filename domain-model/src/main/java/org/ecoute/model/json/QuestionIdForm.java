package org.ecoute.model.json;

import java.util.List;
import java.util.Map;
import org.ecoute.model.json.JsonValue.JsonBoolean;
import org.ecoute.model.json.JsonValue.JsonNumber;
import org.ecoute.model.json.JsonValue.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The identifier of a question, written back digit for digit. */
final class QuestionIdForm implements Form<QuestionId> {
    @Override
    public @Nullable QuestionId read(JsonValue json, FieldPath path, Problems problems) {
        if (json instanceof JsonText text) {
            return QuestionId.of(text.value());
        }
        if (json instanceof JsonNumber number) {
            return new QuestionId(number.digits());
        }
        if (json instanceof JsonBoolean flag) {
            return new QuestionId(String.valueOf(flag.value()));
        }
        problems.add(json.place(), path, json.shown(), expected());
        return null;
    }

    @Override
    public void write(QuestionId value, JsonGenerator out) {
        out.writeRawValue(value.json());
    }

    @Override
    public String expected() {
        return QuestionId.CURE;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Map.of("type", List.of("string", "number", "boolean"));
    }
}
