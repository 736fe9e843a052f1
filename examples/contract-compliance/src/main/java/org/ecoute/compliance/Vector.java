package org.ecoute.compliance;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ecoute.model.LocalText;
import org.ecoute.model.scheme.ClauseId;

/**
 * A history with the answers that the rules give: one side of what a clause lays down.
 *
 * @param clauses the clauses that it is about, at least one
 * @param sentence what it shows, a sentence for people
 * @param story the case that it was made from, for people
 * @param otherSide the identifier of the history that differs from this one in one thing and that the clause answers
 *     otherwise; empty for a case that stands alone
 * @param history what is played
 * @param expected what must come of it
 */
public record Vector(
        Set<ClauseId> clauses,
        LocalText sentence,
        LocalText story,
        Optional<String> otherSide,
        History history,
        Expected expected) {
    public Vector {
        clauses = Set.copyOf(clauses);
    }

    /** The identifier of its history. */
    public String id() {
        return history.id();
    }

    /** The clause under which it is listed. */
    public ClauseId clause() {
        return new TreeSet<>(clauses).first();
    }
}
