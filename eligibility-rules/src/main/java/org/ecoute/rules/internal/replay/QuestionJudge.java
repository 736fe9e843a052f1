package org.ecoute.rules.internal.replay;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.QuestionAnswer;
import org.ecoute.rules.internal.language.Consequence;
import org.ecoute.rules.internal.language.RuleTree;
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
        Judgement judgement = judgement(Asked.Why.ACT, question, openedOn);
        return new Answer(
                question, openedOn, beneficiary, judgement.verdict(), judgement.findings(), judgement.duties());
    }

    /** The answer without anything of a case file. */
    QuestionAnswer flat(AnyQuestion question, LocalDate openedOn) {
        return judgement(Asked.Why.ACT, question, openedOn).flat();
    }

    boolean allows(AnyQuestion question, LocalDate openedOn) {
        return judgement(Asked.Why.PROBE, question, openedOn).verdict() == Verdict.ALLOWED;
    }

    /** What counting by {@link #allows} finds. A watcher is told each question of it, so then nothing is taken as known. */
    OptionalInt left(SessionQuestion now, LocalDate openedOn, Supplier<OptionalInt> counting) {
        return watcher.isPresent() ? counting.get() : judgements.left(now, openedOn, counting);
    }

    DutyState state(DutyQuestion question, LocalDate openedOn) {
        Set<DutyState> told = EnumSet.noneOf(DutyState.class);
        for (RuleTree rule : judgement(Asked.Why.DUTY, question, openedOn).held()) {
            if (rule.consequence() instanceof Consequence.Stands stands) {
                told.add(stands.state());
            }
        }
        for (DutyState state : Consequence.Stands.STRONGEST_FIRST) {
            if (told.contains(state)) {
                return state;
            }
        }
        return DutyState.UNDETERMINED;
    }

    private Judgement judgement(Asked.Why why, AnyQuestion question, LocalDate openedOn) {
        Judgement judgement = judgements.of(question, openedOn);
        if (watcher.isPresent()) {
            watcher.get().accept(new Asked(why, question, openedOn, judgement.held()));
        }
        return judgement;
    }
}
