package org.ecoute.examples.workbench;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes plain values as JSON on one line: maps, lists, texts, numbers, truth values; what is absent is null. */
final class Json {
    private Json() {}

    static String of(Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> map) {
            object(map, text);
        } else if (value instanceof Iterable<?> list) {
            array(list, text);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(present -> write(present, text), () -> text.append("null"));
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            string(value.toString(), text);
        }
    }

    private static void object(Map<?, ?> map, StringBuilder text) {
        text.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            string(String.valueOf(entry.getKey()), text);
            text.append(':');
            write(entry.getValue(), text);
            text.append(entries.hasNext() ? "," : "");
        }
        text.append('}');
    }

    private static void array(Iterable<?> list, StringBuilder text) {
        text.append('[');
        Iterator<?> elements = list.iterator();
        while (elements.hasNext()) {
            write(elements.next(), text);
            text.append(elements.hasNext() ? "," : "");
        }
        text.append(']');
    }

    private static void string(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char one = value.charAt(i);
            if (one == '"' || one == '\\') {
                text.append('\\').append(one);
            } else if (one < ' ') {
                text.append(String.format("\\u%04x", (int) one));
            } else {
                text.append(one);
            }
        }
        text.append('"');
    }

    /** An object with these keys and values, in this order. */
    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        List<Object> all = List.of(keysAndValues);
        for (int i = 0; i < all.size(); i += 2) {
            object.put(all.get(i).toString(), all.get(i + 1));
        }
        return object;
    }
}
