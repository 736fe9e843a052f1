package org.ecoute.compliance.internal.generation;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecoute.model.LocalText;
import org.ecoute.model.casefile.Act;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each act between the first and the last one left out: what was only allowed because of it no longer is. */
final class OmissionEdits implements Edits {
    @Override
    public Stream<Pair> of(Replayed base) {
        return IntStream.range(1, Math.max(1, base.caseFile().acts().size() - 1))
                .mapToObj(index -> pair(base, index));
    }

    private static Pair pair(Replayed base, int index) {
        Act act = base.caseFile().acts().get(index);
        ObjectNode without = base.tree();
        ((ArrayNode) without.get("acts")).remove(index);
        LocalText name = Wording.act(act.type().code());
        String day = act.at().toLocalDate().toString();
        return new Pair(
                act.type().code() + ".omitted",
                new Pair.Side(
                        "there",
                        new LocalText(
                                "« " + name.french() + " » a eu lieu le " + day,
                                "“" + name.english() + "” took place on " + day),
                        base.tree(),
                        base.until()),
                new Pair.Side(
                        "omitted",
                        new LocalText(
                                "« " + name.french() + " » n’a pas eu lieu",
                                "“" + name.english() + "” did not take place"),
                        without,
                        base.until()));
    }
}
