package org.ecoute.compliance.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ecoute.compliance.Answer;
import org.ecoute.compliance.Deviation;
import org.ecoute.compliance.DeviationKind;
import org.ecoute.compliance.Expected;
import org.ecoute.compliance.Vector;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;

/** One answer of a system against what the rules say. */
final class AnswerCheck {
    private final Vector vector;
    private final int act;
    private final Expected.Said said;

    AnswerCheck(Vector vector, int act) {
        this.vector = vector;
        this.act = act;
        this.said = vector.expected().answers().get(act);
    }

    /** What deviates, one for each clause. */
    List<Deviation> of(Answer answer) {
        Verdict expected = said.verdict().orElseThrow();
        Verdict found = answer.verdict().orElseThrow();
        if (!isKept(expected, found)) {
            return clauses().stream()
                    .map(clause -> new Deviation(
                            DeviationKind.VERDICT,
                            Optional.of(clause),
                            Optional.of(act),
                            Words.with(Words.label(expected), said.codes()),
                            Words.with(Words.label(found), answer.clauses())))
                    .toList();
        }
        return reason(answer, expected).stream().toList();
    }

    /** A system that does not allow what cannot be known keeps the contract, however it says so. */
    private static boolean isKept(Verdict expected, Verdict found) {
        return expected == Verdict.UNDETERMINED ? found != Verdict.ALLOWED : expected == found;
    }

    private Optional<Deviation> reason(Answer answer, Verdict expected) {
        boolean mute = answer.clauses().isEmpty() || said.clauses().isEmpty();
        if (mute || expected != Verdict.REFUSED || said.clauses().stream().anyMatch(answer.clauses()::contains)) {
            return Optional.empty();
        }
        return Optional.of(new Deviation(
                DeviationKind.REASON,
                Optional.of(clauses().iterator().next()),
                Optional.of(act),
                Words.with(Words.label(expected), said.clauses()),
                Words.with(Words.label(expected), answer.clauses())));
    }

    /** The clauses that the answer is against: those that decide it and that the vector is about, if there are any. */
    private Set<ClauseId> clauses() {
        boolean last = act == vector.expected().answers().size() - 1;
        Set<ClauseId> both = new TreeSet<>(said.clauses());
        both.retainAll(vector.clauses());
        if (!both.isEmpty()) {
            return both;
        }
        return new TreeSet<>(last || said.clauses().isEmpty() ? vector.clauses() : said.clauses());
    }
}
