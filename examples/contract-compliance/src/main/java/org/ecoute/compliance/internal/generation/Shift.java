package org.ecoute.compliance.internal.generation;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ecoute.compliance.internal.tree.Trees;
import tools.jackson.databind.node.ObjectNode;

/** Moves a whole history in time, or writes its instants in the time of another place. Stateless. */
final class Shift {
    private static final List<String> INSTANTS = List.of("at", "recordedAt", "occurredAt", "sessionAt");

    private Shift() {}

    /** The history so much later, in its own offsets. */
    static ObjectNode by(Replayed base, Duration duration) {
        return changed(base, instant -> instant.plus(duration));
    }

    /** The history with the same instants, written in the time of a zone. */
    static ObjectNode writtenIn(ObjectNode tree, ZoneId zone) {
        ObjectNode copy = tree.deepCopy();
        change(copy, instant -> instant.atZoneSameInstant(zone).toOffsetDateTime());
        return copy;
    }

    private static ObjectNode changed(Replayed base, UnaryOperator<OffsetDateTime> how) {
        ObjectNode tree = base.tree();
        change(tree, how);
        return tree;
    }

    private static void change(ObjectNode tree, UnaryOperator<OffsetDateTime> how) {
        for (ObjectNode act : Trees.acts(tree)) {
            for (String attribute : INSTANTS) {
                if (act.has(attribute)) {
                    act.put(attribute, how.apply(Trees.instant(act, attribute)).toString());
                }
            }
        }
    }
}
