package org.ecoute.compliance.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecoute.compliance.Answer;
import org.ecoute.compliance.CaseResult;
import org.ecoute.compliance.Deviation;
import org.ecoute.compliance.DeviationKind;
import org.ecoute.compliance.Outcome;
import org.ecoute.compliance.Played;
import org.ecoute.compliance.Vector;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.SchemeRules;

/** Compares all that came of a vector with what the rules say. Thread-safe. */
public final class Checker {
    private final SchemeRules rules;

    /** By these rules. */
    public Checker(SchemeRules rules) {
        this.rules = rules;
    }

    /**
     * What became of a vector.
     *
     * @param byItself kinds of duties that the system fulfils without anybody
     */
    public CaseResult check(Vector vector, Played played, Set<DutyKind> byItself) {
        List<Deviation> deviations = new ArrayList<>();
        for (int i = 0; i < vector.history().acts().size(); i++) {
            if (vector.expected().answers().get(i).verdict().isPresent()) {
                Optional<Answer> answer = answer(played, i);
                if (answer.isEmpty()) {
                    return result(vector, Outcome.NOT_COVERED, deviations);
                }
                deviations.addAll(new AnswerCheck(vector, i).of(answer.orElseThrow()));
                if (!deviations.isEmpty()) {
                    // what came after a wrong answer is another history
                    return result(vector, Outcome.BREACHED, deviations);
                }
            }
        }
        boolean covered = afterwards(vector, played, byItself, deviations);
        if (!deviations.isEmpty()) {
            return result(vector, Outcome.BREACHED, deviations);
        }
        return result(vector, covered ? Outcome.KEPT : Outcome.NOT_COVERED, deviations);
    }

    private static Optional<Answer> answer(Played played, int act) {
        return played.answers().size() > act
                ? Optional.of(played.answers().get(act))
                        .filter(one -> one.verdict().isPresent())
                : Optional.empty();
    }

    /** Record and duties; whether enough was told to know. */
    private boolean afterwards(Vector vector, Played played, Set<DutyKind> byItself, List<Deviation> deviations) {
        Optional<RecordCheck> record = played.recorded().map(recorded -> new RecordCheck(vector, recorded));
        record.ifPresent(one -> deviations.addAll(one.deviations()));
        Optional<List<DutyStatus>> duties = vector.expected().duties();
        boolean didMore = record.map(one -> !one.extra().isEmpty()).orElse(false);
        boolean automatic = duties.isPresent() && !byItself.isEmpty();
        if (played.recorded().isPresent() && (didMore || automatic) && deviations.isEmpty()) {
            CaseFile recorded = played.recorded().orElseThrow();
            Assessment state = rules.assess(recorded, vector.history().until().toInstant());
            record.orElseThrow().extra().forEach(act -> breach(state, act).ifPresent(deviations::add));
            state.duties().stream()
                    .filter(one -> byItself.contains(one.duty().kind()))
                    .flatMap(one -> late(one).stream())
                    .forEach(deviations::add);
            duties = duties.map(expected -> state.duties());
        }
        if (duties.isEmpty()) {
            return true;
        }
        if (deviations.isEmpty() && played.duties().isPresent()) {
            deviations.addAll(DutyCheck.of(duties.orElseThrow(), played.duties().orElseThrow(), vector.clause()));
        }
        return played.duties().isPresent();
    }

    private static Optional<Deviation> breach(Assessment state, int act) {
        return state.acts().stream()
                .filter(one -> one.index() == act && one.ruling().verdict() != Verdict.ALLOWED)
                .findFirst()
                .map(Breaches::of);
    }

    private static Optional<Deviation> late(DutyStatus duty) {
        return duty.state() == DutyState.BREACHED || duty.state() == DutyState.LATE
                ? Optional.of(Breaches.of(duty))
                : Optional.empty();
    }

    private static CaseResult result(Vector vector, Outcome outcome, List<Deviation> deviations) {
        return new CaseResult(vector.id(), vector.sentence(), vector.history().caseFile(), outcome, deviations);
    }

    /** That the system failed on a vector. */
    public static CaseResult failed(Vector vector, RuntimeException failure) {
        return result(
                vector,
                Outcome.BREACHED,
                List.of(new Deviation(
                        DeviationKind.FAILURE,
                        Optional.of(vector.clause()),
                        Optional.empty(),
                        Words.code("-"),
                        // the class alone: what a system says of its failure may hold what must not be told
                        Words.code(failure.getClass().getName()))));
    }
}
