package org.ecoute.rules.internal.replay;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.QuestionAnswer;
import org.ecoute.rules.question.AnyQuestion;
import org.ecoute.rules.question.DutyQuestion;
import org.ecoute.rules.question.SessionQuestion;

/** Answers one complete question: the rules that hold, of the clauses in force on the day the case file was opened. */
final class QuestionJudge {
    private final Judgements judgements;
    private final Optional<Consumer<Asked>> watcher;

    /** A judge by these judgements, who tells a watcher of every question. */
    QuestionJudge(Judgements judgements, Optional<Consumer<Asked>> watcher) {
        this.judgements = judgements;
        this.watcher = watcher;
    }

    Answer answer(AnyQuestion question, LocalDate openedOn, Optional<BeneficiaryId> beneficiary) {
        return new Answer(question, openedOn, beneficiary, judgement(Asked.Why.ACT, question, openedOn));
    }

    /** The answer without anything of a case file. */
    QuestionAnswer flat(AnyQuestion question, LocalDate openedOn) {
        return judgement(Asked.Why.ACT, question, openedOn).flat();
    }

    boolean allows(AnyQuestion question, LocalDate openedOn) {
        return judgement(Asked.Why.PROBE, question, openedOn).verdict() == Verdict.ALLOWED;
    }

    /** Whether each question is told. */
    boolean isWatched() {
        return watcher.isPresent();
    }

    /** Stands for all days between which the rules answer all questions alike. */
    int era(Answer answer) {
        return judgements.era(answer.question(), answer.openedOn());
    }

    /** What counting by {@link #allows} finds. A watcher is told each question of it, so then nothing is taken as known. */
    Map<SessionKind, OptionalInt> left(
            SessionQuestion now, LocalDate openedOn, Supplier<Map<SessionKind, OptionalInt>> counting) {
        return watcher.isPresent() ? counting.get() : judgements.left(now, openedOn, counting);
    }

    DutyState state(DutyQuestion question, LocalDate openedOn) {
        return judgement(Asked.Why.DUTY, question, openedOn).stands();
    }

    private Judgement judgement(Asked.Why why, AnyQuestion question, LocalDate openedOn) {
        Judgement judgement = judgements.of(question, openedOn);
        if (watcher.isPresent()) {
            watcher.get().accept(new Asked(why, question, openedOn, judgement.held()));
        }
        return judgement;
    }
}
