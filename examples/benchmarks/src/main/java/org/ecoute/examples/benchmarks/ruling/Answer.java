package org.ecoute.examples.benchmarks.ruling;

import java.util.List;
import java.util.Set;
import org.ecoute.model.ruling.Verdict;

/**
 * What a peer says to a question.
 *
 * @param verdict ALLOWED or REFUSED: nothing else comes up in these clauses
 * @param reasons each clause with what it found or lays down, such as {@code IAPR-BLEU-12 SESSION_CAP_REACHED}, in
 *     whichever order
 */
public record Answer(Verdict verdict, List<String> reasons) {
    /** Refused if anything refuses or nothing allows; only what is allowed creates duties. */
    static Answer of(boolean allowed, boolean refused, List<String> reasons) {
        return new Answer(allowed && !refused ? Verdict.ALLOWED : Verdict.REFUSED, reasons);
    }

    /** Those of the reasons that refuse. */
    public List<String> refusals() {
        return reasons.stream()
                .filter(reason -> !reason.endsWith("_PROVIDED_FOR") || reason.endsWith("_NOT_PROVIDED_FOR"))
                .toList();
    }

    /** Whether both say the same. */
    boolean agreesWith(Answer other) {
        return verdict == other.verdict
                && reasons.size() == other.reasons.size()
                && Set.copyOf(reasons).equals(Set.copyOf(other.reasons));
    }
}
