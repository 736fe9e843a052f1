package org.ecoute.compliance.internal.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.compliance.internal.tree.Domains;
import org.ecoute.compliance.internal.tree.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;

/** Whole numbers of the last act, such as minutes or sessions granted: the two neighbours where the answer changes. */
final class NumberEdits implements Edits {
    private static final int MOST_MINUTES = 240;
    private static final int STEP_OF_MINUTES = 8;
    private static final int MOST = 12;

    private final Replayer replayer;

    NumberEdits(Replayer replayer) {
        this.replayer = replayer;
    }

    @Override
    public Stream<Pair> of(Replayed base) {
        int last = base.caseFile().acts().size() - 1;
        String type = base.last().type().code();
        List<Pair> pairs = new ArrayList<>();
        for (Map.Entry<String, Domains.Domain> entry : Domains.ofAct(type).entrySet()) {
            String attribute = entry.getKey();
            if (entry.getValue().integer()) {
                boolean minutes = attribute.equals("minutes");
                List<Long> flips = Flips.of(
                        entry.getValue().least(),
                        minutes ? MOST_MINUTES : MOST,
                        minutes ? STEP_OF_MINUTES : 1,
                        number -> replayer.replay(with(base, last, attribute, number), base.until(), false)
                                .map(Replayed::lastSaid));
                flips.forEach(flip -> pairs.add(new Pair(
                        type + "." + attribute,
                        side(base, last, attribute, type, flip),
                        side(base, last, attribute, type, flip + 1))));
            }
        }
        return pairs.stream();
    }

    private static ObjectNode with(Replayed base, int act, String attribute, long number) {
        ObjectNode changed = base.tree();
        Trees.acts(changed).get(act).set(attribute, value(number));
        return changed;
    }

    private static Pair.Side side(Replayed base, int act, String attribute, String type, long number) {
        return new Pair.Side(
                Long.toString(number),
                Wording.condition(type, attribute, Optional.of(value(number))),
                with(base, act, attribute, number),
                base.until());
    }

    private static JsonNode value(long number) {
        return IntNode.valueOf((int) number);
    }
}
