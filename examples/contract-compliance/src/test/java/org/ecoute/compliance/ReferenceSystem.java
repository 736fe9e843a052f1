package org.ecoute.compliance;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Effect;
import org.ecoute.model.ruling.Finding;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.SchemeRules;

/**
 * A small provider's system that embeds the rules, with a seam wherever a real one may go wrong: what it remembers of the past,
 * what it understands of an act, what it makes of a ruling, what it writes down, what it does by itself, and how it counts
 * time. With no seam opened it keeps the contract.
 */
class ReferenceSystem implements ProviderSystem {
    private final SchemeRules rules = RememberingRules.RULES;

    /** What it remembers of a case file when it decides. */
    CaseFile past(CaseFile caseFile, Act proposed) {
        return caseFile;
    }

    /** What it understands of an act when it decides. */
    Act understood(Act act) {
        return act;
    }

    /** What it answers, by the rules' ruling. */
    Answer answered(Ruling ruling) {
        return Answer.of(ruling);
    }

    /** What it writes down. */
    Optional<Act> written(Act act) {
        return Optional.of(act);
    }

    /** Whether it writes down what it refused. */
    boolean writesRefused() {
        return false;
    }

    /** How it keeps a case file when it opens it. */
    CaseFile opened(CaseFile caseFile) {
        return caseFile;
    }

    /** What it does by itself until then. */
    CaseFile atWork(CaseFile caseFile, OffsetDateTime until) {
        return caseFile;
    }

    /** On which facts it counts duties. */
    CaseFile counted(CaseFile caseFile) {
        return caseFile;
    }

    /** How it tells its duties. */
    Optional<List<ToldDuty>> told(List<DutyStatus> duties, CaseFile caseFile, OffsetDateTime until) {
        return Optional.of(duties.stream().map(ToldDuty::of).toList());
    }

    @Override
    public Set<DutyKind> fulfilsByItself() {
        return Set.of();
    }

    @Override
    public final Played play(History history) {
        CaseFile kept = opened(
                CaseFile.builder().from(history.caseFile()).acts(List.of()).build());
        List<Answer> answers = new ArrayList<>();
        for (Act act : history.acts()) {
            Answer answer = History.isAsked(act) ? decide(kept, act) : Answer.none();
            answers.add(answer);
            boolean refused =
                    answer.verdict().map(verdict -> verdict != Verdict.ALLOWED).orElse(false);
            if (!refused || writesRefused()) {
                kept = written(act).map(kept::with).orElse(kept);
            }
            if (refused) {
                break;
            }
        }
        kept = atWork(kept, history.until());
        if (!history.asksDuties()) {
            return new Played(answers, Optional.of(kept), Optional.empty());
        }
        CaseFile counted = counted(kept);
        List<DutyStatus> duties =
                rules.assess(counted, history.until().toInstant()).duties();
        return new Played(answers, Optional.of(kept), told(duties, counted, history.until()));
    }

    private Answer decide(CaseFile kept, Act act) {
        return answered(rules.judge(past(kept, act), understood(act)));
    }

    /** An answer that leaves out some findings, as if their rules had been forgotten. */
    static Answer without(Ruling ruling, UnaryOperator<List<Finding>> forgetting) {
        List<Finding> left = forgetting.apply(ruling.findings());
        return left.size() == ruling.findings().size()
                ? Answer.of(ruling)
                : Answer.of(
                        left.stream().map(Finding::effect).anyMatch(Effect.REFUSES::equals)
                                ? Verdict.REFUSED
                                : Verdict.ALLOWED);
    }
}
