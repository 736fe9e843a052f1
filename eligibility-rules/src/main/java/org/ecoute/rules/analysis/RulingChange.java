package org.ecoute.rules.analysis;

import java.util.List;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.ServiceId;

/**
 * Rulings that differ between two packs: one clause, one kind of question, from one answer to another. A ruling in which
 * several clauses differ is counted at each of them; {@link ServiceComparison#changed()} counts it once.
 *
 * @param service where
 * @param question the kind of question, by its name in rules
 * @param clause the clause whose rules say something else
 * @param from the answer of the old pack: the name of a {@link org.ecoute.model.ruling.Verdict}; NOT_PROVIDED_FOR where no
 *     rule answers; the name of a {@link org.ecoute.model.ruling.DutyState} for a duty
 * @param to the answer of the new pack; the same where only findings or duties differ
 * @param questions how many questions of the space
 * @param where which, in blocks; the first of many
 * @param example one of them
 * @param lost what only the old rules say about the example: a clause and a finding's code, or a duty and its terms
 * @param gained what only the new rules say about it
 */
public record RulingChange(
        ServiceId service,
        String question,
        ClauseId clause,
        String from,
        String to,
        long questions,
        List<Block> where,
        ExampleQuestion example,
        List<String> lost,
        List<String> gained) {
    /** The answer where no rule says yes or no. */
    public static final String NOT_PROVIDED_FOR = "NOT_PROVIDED_FOR";

    public RulingChange {
        where = List.copyOf(where);
        lost = List.copyOf(lost);
        gained = List.copyOf(gained);
    }
}
