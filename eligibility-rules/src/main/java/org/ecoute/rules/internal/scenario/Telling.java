package org.ecoute.rules.internal.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecoute.model.Labels;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.code.Ground;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.code.Region;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.json.JsonValue;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.rules.scenario.Item;
import org.ecoute.rules.scenario.Value;

/** Tells persons and acts as their author wrote them, in the words of both languages. */
final class Telling {
    private Telling() {}

    /** An act: its type, then its attributes in the order of the file. */
    static Item act(int line, String code, Map<String, JsonValue> members) {
        ActType type = ActType.of(code);
        Map<String, Value> values = new LinkedHashMap<>();
        values.put(Item.ACT, Value.of(type));
        members.forEach((name, value) -> values.put(name, value(type.valueType(), name, value)));
        return new Item(line, values);
    }

    /** A person: the identifier, then the attributes in the order of the file. */
    static Item person(int line, Map<String, JsonValue> members, String id) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put(Item.BENEFICIARY, Value.of(id));
        members.forEach((name, value) -> values.put(name, value(Beneficiary.class, name, value)));
        values.remove("id");
        return new Item(line, values);
    }

    private static Value value(Class<?> owner, String name, JsonValue value) {
        if (value instanceof JsonValue.JsonArray list) {
            List<Value> items =
                    list.items().stream().map(item -> value(owner, name, item)).toList();
            return new Value(
                    joined(items, Value::code),
                    new LocalText(
                            joined(items, one -> one.words().in(Language.FRENCH)),
                            joined(items, one -> one.words().in(Language.ENGLISH))));
        }
        if (value instanceof JsonValue.JsonBoolean truth) {
            return Values.truth(truth.value());
        }
        String text = value instanceof JsonValue.JsonNumber number
                ? number.digits()
                : value instanceof JsonValue.JsonText written ? written.value() : value.shown();
        return type(owner, name).map(type -> of(type, text)).orElseGet(() -> Value.of(text));
    }

    private static String joined(List<Value> items, Function<Value, String> text) {
        String all = items.stream().map(text).collect(Collectors.joining(", "));
        return all.isEmpty() ? "–" : all;
    }

    /** What the model says about an attribute, without what may hold it. */
    private static Optional<Class<?>> type(Class<?> owner, String name) {
        return Arrays.stream(owner.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .<Class<?>>map(method -> bare(method.getGenericReturnType()))
                .findFirst();
    }

    private static Class<?> bare(Type type) {
        if (type instanceof ParameterizedType holder) {
            return bare(holder.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    private static Value of(Class<?> type, String text) {
        if (type == OffsetDateTime.class) {
            return Values.instant(OffsetDateTime.parse(text));
        }
        if (type == GroundCode.class) {
            return labelled(
                    text, CodeLists.bundled().ground(GroundCode.of(text)).map(Ground::label));
        }
        if (type == RegionCode.class) {
            return labelled(
                    text, CodeLists.bundled().region(RegionCode.of(text)).map(Region::label));
        }
        return type.isEnum() ? constant(type.asSubclass(Enum.class), text) : Value.of(text);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Value constant(Class<? extends Enum> type, String text) {
        return ((Optional<Enum<?>>) Labels.find((Class) type, text))
                .map(Value::of)
                .orElseGet(() -> Value.of(text));
    }

    private static Value labelled(String code, Optional<LocalText> label) {
        return new Value(code, label.orElse(new LocalText(code, code)));
    }
}
