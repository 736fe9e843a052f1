package org.ecoute.model.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ecoute.model.json.JsonValue.JsonNumber;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A whole number, written without a point.
 *
 * @param least the smallest that may be
 * @param most the largest that may be
 * @param expected what would be right, a sentence
 */
record IntegerForm(int least, int most, String expected) implements Form<Integer> {
    static IntegerForm atLeast(int least) {
        return new IntegerForm(least, Integer.MAX_VALUE, "Use a whole number without quotes, " + least + " or more.");
    }

    static IntegerForm only(int value, String expected) {
        return new IntegerForm(value, value, expected);
    }

    @Override
    public @Nullable Integer read(JsonValue json, FieldPath path, Problems problems) {
        Integer value = json instanceof JsonNumber number ? whole(number.digits()) : null;
        if (value == null || value < least || value > most) {
            problems.add(json, path, expected);
            return null;
        }
        return value;
    }

    @Override
    public @Nullable Integer readPlain(PlainText in) {
        int value = in.takeNumber();
        return value < 0 || value < least || value > most ? null : value;
    }

    private static @Nullable Integer whole(String digits) {
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException notWhole) {
            return null;
        }
    }

    @Override
    public void write(Integer value, JsonGenerator out) {
        out.writeNumber(value);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        if (least == most) {
            return Map.of("const", least);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", least);
        schema.put("maximum", most);
        return schema;
    }
}
