package org.ecoute.compliance.internal.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ecoute.compliance.internal.tree.Domains;
import org.ecoute.compliance.internal.tree.Trees;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every attribute of the last act and of beneficiaries that has a closed set of values: each other value, and none. Of earlier
 * acts, only what gates later ones: yes or no, kind, modality, severity.
 */
final class AttributeEdits implements Edits {
    /** Île-de-France, Bretagne, Martinique, La Réunion, Nouvelle-Calédonie: each kind of territory, and far time zones. */
    static final Set<String> REGIONS = Set.of("11", "53", "02", "04", "988");

    /** What reports count and no rule decides by. */
    private static final Set<String> COUNTED = Set.of("statutoryCategory", "ageBand", "gender", "outcome");

    private static final Set<String> GATES = Set.of("kind", "modality", "severity");
    private static final Set<String> OF_DUTIES = Set.of("kind", "channel", "to");
    private final boolean ofDuties;

    /** Of an act that is asked about, or of what duties depend on: yes or no, kind, channel, recipient. */
    AttributeEdits(boolean ofDuties) {
        this.ofDuties = ofDuties;
    }

    @Override
    public Stream<Pair> of(Replayed base) {
        ObjectNode tree = base.tree();
        List<Pair> pairs = new ArrayList<>();
        int last = Trees.acts(tree).size() - 1;
        for (int i = 0; i <= last; i++) {
            int index = i;
            String type = Trees.acts(tree).get(i).get("type").asString();
            Map<String, Domains.Domain> domains = new TreeMap<>(Domains.ofAct(type));
            if (ofDuties || i < last) {
                narrow(domains, ofDuties ? OF_DUTIES : GATES);
            }
            add(pairs, base, type, domains, copy -> Trees.acts(copy).get(index));
        }
        for (int i = 0; i < Trees.beneficiaries(tree).size(); i++) {
            int index = i;
            Map<String, Domains.Domain> domains = new TreeMap<>(Domains.ofBeneficiaries());
            if (ofDuties) {
                narrow(domains, OF_DUTIES);
            }
            add(
                    pairs,
                    base,
                    "beneficiary",
                    domains,
                    copy -> Trees.beneficiaries(copy).get(index));
        }
        return pairs.stream();
    }

    private static void narrow(Map<String, Domains.Domain> domains, Set<String> kept) {
        domains.entrySet().removeIf(one -> !one.getValue().isFlag() && !kept.contains(one.getKey()));
    }

    private static void add(
            List<Pair> pairs, Replayed base, String object, Map<String, Domains.Domain> domains, Place place) {
        domains.forEach((attribute, domain) -> {
            if (domain.values().isEmpty() || COUNTED.contains(attribute)) {
                return;
            }
            ObjectNode tree = base.tree();
            JsonNode now = place.in(tree).get(attribute);
            for (JsonNode value : domain.values()) {
                if (!value.equals(now) && (!attribute.endsWith("Region") || REGIONS.contains(value.asString()))) {
                    pairs.add(pair(base, object, attribute, place, now, value));
                }
            }
            if (now != null && !domain.required()) {
                pairs.add(pair(base, object, attribute, place, now, null));
                if (domain.isFlag()) {
                    pairs.add(unknown(base, object, attribute, place, now));
                }
            }
        });
    }

    /** Not knowing and knowing the contrary: the clause that not knowing leaves open is the one that the contrary breaks. */
    private static Pair unknown(Replayed base, String object, String attribute, Place place, JsonNode now) {
        JsonNode contrary = now.asBoolean() ? BooleanNode.FALSE : BooleanNode.TRUE;
        return new Pair(
                object + "." + attribute,
                pair(base, object, attribute, place, now, contrary).far(),
                pair(base, object, attribute, place, now, null).far());
    }

    private static Pair pair(
            Replayed base,
            String object,
            String attribute,
            Place place,
            @Nullable JsonNode now,
            @Nullable JsonNode value) {
        ObjectNode changed = base.tree();
        if (value == null) {
            place.in(changed).remove(attribute);
        } else {
            place.in(changed).set(attribute, value);
        }
        return new Pair(
                object + "." + attribute,
                side(object, attribute, Optional.ofNullable(now), base, base.tree()),
                side(object, attribute, Optional.ofNullable(value), base, changed));
    }

    private static Pair.Side side(
            String object, String attribute, Optional<JsonNode> value, Replayed base, ObjectNode tree) {
        return new Pair.Side(
                value.map(JsonNode::toString).orElse("-"),
                Wording.condition(object, attribute, value),
                tree,
                base.until());
    }

    /** Where in a tree. */
    private interface Place {
        ObjectNode in(ObjectNode tree);
    }
}
