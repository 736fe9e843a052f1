package org.ecoute.rules.analysis;

import java.util.List;
import java.util.Optional;
import org.ecoute.model.scheme.ServiceId;

/**
 * Something in a pack that its authors should look at, with a case.
 *
 * @param kind what it is
 * @param service where it shows
 * @param question the kind of question, by its name in rules
 * @param rules the rules concerned, by name: the one at fault first, then those that hold for the example as well
 * @param questions how many questions of the space it concerns
 * @param where which, in blocks; the first of many
 * @param example one of them; for a rule that never fires: the question that comes nearest
 * @param accepted where the pack accepts it
 */
public record Flaw(
        FlawKind kind,
        ServiceId service,
        String question,
        List<String> rules,
        long questions,
        List<Block> where,
        ExampleQuestion example,
        Optional<Acceptance> accepted) {
    public Flaw {
        rules = List.copyOf(rules);
        where = List.copyOf(where);
    }
}
