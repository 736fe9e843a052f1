package org.ecoute.examples.workbench.text;

/** A JSON object of a few values on one line, in the order in which they are put. Not thread-safe. */
public final class Json {
    private final StringBuilder text = new StringBuilder();

    private Json() {}

    /** Text that is JSON already. */
    public record Raw(String json) {}

    /** An empty object. */
    public static Json object() {
        return new Json();
    }

    /** The same with one more value: {@link Raw}, a number, a truth value, or text. */
    public Json put(String name, Object value) {
        text.append(text.isEmpty() ? "" : ",").append(quoted(name)).append(':').append(shown(value));
        return this;
    }

    private static String shown(Object value) {
        if (value instanceof Raw raw) {
            return raw.json();
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ' || Character.getType(c) == Character.CONTROL) {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return "{" + text + "}";
    }
}
