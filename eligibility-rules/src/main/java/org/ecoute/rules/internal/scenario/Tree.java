package org.ecoute.rules.internal.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ecoute.model.json.JsonValue;
import org.ecoute.model.json.JsonValue.JsonArray;
import org.ecoute.model.json.JsonValue.JsonBoolean;
import org.ecoute.model.json.JsonValue.JsonNumber;
import org.ecoute.model.json.JsonValue.JsonObject;
import org.ecoute.model.json.JsonValue.JsonText;
import org.ecoute.model.json.JsonValue.Member;
import org.ecoute.model.json.JsonValue.Place;
import org.ecoute.rules.internal.pack.YamlNode;

/** Parts of a YAML file as the model's tables read them: English names, instants with an offset, every place kept. */
final class Tree {
    private static final Pattern DIGITS = Pattern.compile("-?\\d+");
    private static final Map<String, Boolean> TRUTH = Map.of(
            "true", true, "yes", true, "vrai", true, "oui", true, "false", false, "no", false, "faux", false, "non",
            false);

    private Tree() {}

    static Place place(YamlNode node) {
        return new Place(node.line(), node.column());
    }

    static JsonText text(YamlNode at, String value) {
        return new JsonText(place(at), value);
    }

    /** Any part. */
    static JsonValue of(YamlNode node) {
        return switch (node.kind()) {
            case PLAIN -> plain(node);
            case QUOTED -> text(node, instant(node));
            case LIST ->
                new JsonArray(
                        place(node), node.elements().stream().map(Tree::of).toList());
            case MAPPING -> object(node, members(node));
        };
    }

    /** The members of a mapping by their English names. */
    static Map<String, JsonValue> members(YamlNode node) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        Fields.of(node, Set.copyOf(Keys.all())).values().forEach((key, value) -> members.put(key, of(value)));
        return members;
    }

    static JsonObject object(YamlNode at, Map<String, JsonValue> members) {
        List<Member> all = new ArrayList<>();
        members.forEach((name, value) -> all.add(new Member(name, value.place(), value)));
        return new JsonObject(place(at), all);
    }

    private static JsonValue plain(YamlNode node) {
        String text = node.text();
        Boolean truth = TRUTH.get(text.toLowerCase(Locale.ROOT));
        if (truth != null) {
            return new JsonBoolean(place(node), truth);
        }
        return DIGITS.matcher(text).matches() ? new JsonNumber(place(node), text) : text(node, instant(node));
    }

    private static String instant(YamlNode node) {
        String text = node.text();
        return ContractTime.isLocal(text) ? ContractTime.instant(text, node).toString() : text;
    }
}
