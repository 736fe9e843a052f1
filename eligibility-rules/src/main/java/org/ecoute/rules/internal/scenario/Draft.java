package org.ecoute.rules.internal.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ecoute.model.json.JsonValue;
import org.ecoute.model.json.JsonValue.JsonArray;
import org.ecoute.model.json.JsonValue.JsonObject;
import org.ecoute.model.json.JsonValue.JsonText;
import org.ecoute.rules.internal.pack.YamlNode;
import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.scenario.Item;

/**
 * A case file in short form, as far as a file tells it. What a scenario tells goes before what its file tells for all
 * scenarios; its acts come after the file's.
 *
 * @param told everything but the acts, by key
 * @param acts one or more acts each
 */
record Draft(Map<String, YamlNode> told, List<YamlNode> acts) {
    static final Draft EMPTY = new Draft(Map.of(), List.of());

    private static final String SERVICE = "service";
    private static final String SERVICES = "services";
    private static final Set<String> KEYS =
            Set.of(SERVICE, SERVICES, "convention", "opened", "tags", "beneficiary", "beneficiaries", "acts");

    /** A list of acts, or a mapping with more. */
    static Draft of(YamlNode node) {
        if (node.kind() == YamlNode.Kind.LIST) {
            return new Draft(Map.of(), node.elements());
        }
        Fields fields = Fields.of(node, KEYS);
        either(fields, "beneficiary", "beneficiaries");
        either(fields, SERVICE, SERVICES);
        Map<String, YamlNode> told = new HashMap<>(fields.values());
        told.remove("acts");
        return new Draft(told, fields.find("acts").map(YamlNode::elements).orElse(List.of()));
    }

    private static void either(Fields fields, String one, String several) {
        if (fields.find(one).isPresent()) {
            fields.with(several, both -> {
                throw both.problem(Complaint.of("scenario.both", Keys.words(one), Keys.words(several)));
            });
        }
    }

    Draft then(Draft later) {
        Map<String, YamlNode> all = new HashMap<>(told);
        instead(later, all, Set.of("beneficiary", "beneficiaries"));
        instead(later, all, Set.of(SERVICE, SERVICES));
        all.putAll(later.told);
        return new Draft(all, Stream.concat(acts.stream(), later.acts.stream()).toList());
    }

    private static void instead(Draft later, Map<String, YamlNode> all, Set<String> keys) {
        if (keys.stream().anyMatch(later.told::containsKey)) {
            all.keySet().removeAll(keys);
        }
    }

    /** One draft for each service, as what holds in several is written once. */
    List<Draft> byService() {
        return find(SERVICES)
                .map(list -> list.elements().stream()
                        .map(service -> then(new Draft(Map.of(SERVICE, service), List.of())))
                        .toList())
                .orElse(List.of(this));
    }

    Optional<YamlNode> find(String key) {
        return Optional.ofNullable(told.get(key));
    }

    /** The case file as the model's tables read it. */
    JsonObject tree(YamlNode at) {
        List<JsonObject> persons = persons(at);
        Acts form = new Acts(persons);
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("id", Tree.text(at, "S-1"));
        find("service").ifPresent(node -> members.put("service", Tree.of(node)));
        find("tags").ifPresent(node -> members.put("tags", Tree.of(node)));
        members.put("beneficiaries", new JsonArray(Tree.place(at), List.copyOf(persons)));
        members.put(
                "acts",
                new JsonArray(
                        Tree.place(at),
                        acts.stream()
                                .<JsonValue>flatMap(act -> form.expanded(act).stream())
                                .toList()));
        return Tree.object(at, members);
    }

    /** An agent called B1 if nobody is told of; whoever is told of without an id is called by his place. */
    List<JsonObject> persons(YamlNode at) {
        List<YamlNode> nodes = personNodes();
        if (nodes.isEmpty()) {
            return List.of(person(at, 1, Map.of("role", Tree.text(at, "AGENT"))));
        }
        List<JsonObject> persons = new ArrayList<>();
        nodes.forEach(node -> persons.add(person(node, persons.size() + 1, Tree.members(node))));
        return persons;
    }

    private List<YamlNode> personNodes() {
        List<YamlNode> nodes = new ArrayList<>();
        find("beneficiary").ifPresent(nodes::add);
        find("beneficiaries").ifPresent(list -> nodes.addAll(list.elements()));
        return nodes;
    }

    /** The persons and the acts as their author wrote them. */
    List<Item> shown() {
        List<Item> shown = new ArrayList<>();
        personNodes().forEach(node -> {
            Map<String, JsonValue> members = Tree.members(node);
            String id = members.get("id") instanceof JsonText named ? named.value() : "B" + (shown.size() + 1);
            shown.add(Telling.person(node.line(), members, id));
        });
        acts.forEach(act -> shown.add(Acts.told(act)));
        return shown;
    }

    private static JsonObject person(YamlNode at, int place, Map<String, JsonValue> told) {
        Map<String, JsonValue> members = new LinkedHashMap<>(told);
        members.putIfAbsent("id", Tree.text(at, "B" + place));
        return Tree.object(at, members);
    }
}
