package org.ecoute.model.json;

import java.util.List;

/**
 * One value as it stands in a text, with its place there: what errors point to. Made from JSON by {@link JsonReader}, or by
 * whoever reads another notation and hands it to a {@link TreeReader}. Immutable.
 */
public sealed interface JsonValue {
    /** Where it begins. */
    Place place();

    /** The value as an error shows it, never longer than a glance. */
    String shown();

    /**
     * A place in a text.
     *
     * @param line counted from 1
     * @param column counted from 1
     */
    record Place(int line, int column) {}

    /** A name with its value; names may repeat, as the text may. */
    record Member(String name, Place place, JsonValue value) {}

    /** Names with values, in their order. */
    record JsonObject(Place place, List<Member> members) implements JsonValue {
        public JsonObject {
            members = List.copyOf(members);
        }

        @Override
        public String shown() {
            return "an object";
        }
    }

    /** Values in their order. */
    record JsonArray(Place place, List<JsonValue> items) implements JsonValue {
        public JsonArray {
            items = List.copyOf(items);
        }

        @Override
        public String shown() {
            return items.isEmpty() ? "an empty list" : "a list";
        }
    }

    /** Text. */
    record JsonText(Place place, String value) implements JsonValue {
        @Override
        public String shown() {
            return Shown.quoted(value);
        }
    }

    /** A number, kept as it is written: only whoever wants it knows how to read it. */
    record JsonNumber(Place place, String digits) implements JsonValue {
        @Override
        public String shown() {
            return Shown.cut(digits);
        }
    }

    /** True or false. */
    record JsonBoolean(Place place, boolean value) implements JsonValue {
        @Override
        public String shown() {
            return String.valueOf(value);
        }
    }

    /** Nothing, said explicitly: never right in a case file. */
    record JsonNull(Place place) implements JsonValue {
        @Override
        public String shown() {
            return "null";
        }
    }
}
