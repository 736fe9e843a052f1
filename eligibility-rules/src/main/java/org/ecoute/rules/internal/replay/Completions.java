package org.ecoute.rules.internal.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.ruling.MissingFact;

/** Every way in which the unknown attributes of an act may be, together. */
final class Completions {
    /**
     * An act with its unknown attributes set.
     *
     * @param act the completed act
     * @param assumed what was set, by attribute
     */
    record Completed(Act act, Map<MissingFact, Object> assumed) {}

    private Completions() {}

    /**
     * An act with those unknowns set that last, or those that do not.
     *
     * @param index the act's place in the case file's list
     */
    static List<Completed> of(Act act, int index, List<Unknown> unknowns, boolean lasting) {
        List<Completed> completed = List.of(new Completed(act, Map.of()));
        for (Unknown unknown : unknowns) {
            if (unknown.lasting() == lasting) {
                completed = each(completed, index, unknown);
            }
        }
        return completed;
    }

    private static List<Completed> each(List<Completed> completed, int index, Unknown unknown) {
        MissingFact fact =
                MissingFact.builder().attribute(unknown.attribute()).act(index).build();
        List<Completed> more = new ArrayList<>();
        for (Completed one : completed) {
            for (Object value : unknown.values()) {
                more.add(new Completed(unknown.complete().apply(one.act, value), plus(one.assumed, fact, value)));
            }
        }
        return more;
    }

    private static Map<MissingFact, Object> plus(Map<MissingFact, Object> some, MissingFact fact, Object value) {
        Map<MissingFact, Object> more = new HashMap<>(some);
        more.put(fact, value);
        return more;
    }
}
