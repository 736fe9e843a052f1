package org.ecoute.model.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;

/** Ways of writing that several encoders share. */
final class JsonOutput {
    private JsonOutput() {}

    static void text(JsonGenerator out, String name, Object value) {
        out.writeName(name);
        out.writeString(value.toString());
    }

    static void text(JsonGenerator out, String name, Optional<?> value) {
        value.ifPresent(present -> text(out, name, present));
    }

    static <V> void value(JsonGenerator out, String name, Optional<V> value, Encoder<V> encoder) {
        value.ifPresent(present -> {
            out.writeName(name);
            encoder.write(present, out);
        });
    }

    /** The text as JSON, in quotes. */
    static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }

    static void flag(JsonGenerator out, String name, boolean value) {
        out.writeName(name);
        out.writeBoolean(value);
    }

    static void number(JsonGenerator out, String name, int value) {
        out.writeName(name);
        out.writeNumber(value);
    }

    static <V> void list(JsonGenerator out, String name, Iterable<V> values, Encoder<? super V> encoder) {
        out.writeName(name);
        out.writeStartArray();
        for (V value : values) {
            encoder.write(value, out);
        }
        out.writeEndArray();
    }
}
