package org.ecoute.compliance.internal.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ecoute.compliance.internal.tree.Domains;
import org.ecoute.compliance.internal.tree.Trees;
import org.ecoute.model.LocalText;
import org.ecoute.model.casefile.ActType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who may see what: every content to every recipient, against the same content to the recipient of the base. */
final class ViewEdits implements Edits {
    /** The name of the axis. */
    static final String AXIS = "disclosure.view";

    @Override
    public Stream<Pair> of(Replayed base) {
        if (base.last().type() != ActType.DISCLOSURE) {
            return Stream.of();
        }
        Map<String, Domains.Domain> domains = Domains.ofAct("disclosure");
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode content : Objects.requireNonNull(domains.get("content")).values()) {
            for (JsonNode to : Objects.requireNonNull(domains.get("to")).values()) {
                pairs.add(new Pair(AXIS, side(base, base.tree()), side(base, with(base, content, to))));
            }
        }
        return pairs.stream();
    }

    private static ObjectNode with(Replayed base, JsonNode content, JsonNode to) {
        ObjectNode changed = base.tree();
        last(changed).set("content", content);
        last(changed).set("to", to);
        return changed;
    }

    private static Pair.Side side(Replayed base, ObjectNode tree) {
        LocalText content = Wording.value("disclosure", "content", last(tree).get("content"));
        LocalText to = Wording.value("disclosure", "to", last(tree).get("to"));
        return new Pair.Side(
                last(tree).get("content") + " " + last(tree).get("to"),
                new LocalText(
                        "« " + content.french() + " » va à « " + to.french() + " »",
                        "“" + content.english() + "” goes to “" + to.english() + "”"),
                tree,
                base.until());
    }

    private static ObjectNode last(ObjectNode tree) {
        List<ObjectNode> acts = Trees.acts(tree);
        return acts.get(acts.size() - 1);
    }
}
