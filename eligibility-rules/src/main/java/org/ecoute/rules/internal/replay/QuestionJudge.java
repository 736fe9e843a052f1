package org.ecoute.rules.internal.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.Effect;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.internal.engine.HoldingRules;
import org.ecoute.rules.internal.language.Consequence;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.pack.Catalogue;
import org.ecoute.rules.question.AnyQuestion;
import org.ecoute.rules.question.DutyQuestion;

/** Answers one complete question: the rules that hold, of the clauses in force on the day the case file was opened. */
final class QuestionJudge {
    private final HoldingRules rules;
    private final Catalogue catalogue;
    private final Consumer<Asked> watcher;

    /** A judge by these rules, who tells the watcher of every question. */
    QuestionJudge(HoldingRules rules, Catalogue catalogue, Consumer<Asked> watcher) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.watcher = watcher;
    }

    Answer answer(AnyQuestion question, LocalDate openedOn, Optional<BeneficiaryId> beneficiary) {
        return answer(Asked.Why.ACT, question, openedOn, beneficiary);
    }

    private Answer answer(
            Asked.Why why, AnyQuestion question, LocalDate openedOn, Optional<BeneficiaryId> beneficiary) {
        List<RuleTree> holding = inForce(why, question, openedOn);
        List<RuleTree> findings = holding.stream()
                .filter(rule -> rule.consequence() instanceof Consequence.Finds)
                .toList();
        Verdict verdict = verdict(findings);
        List<RuleTree> duties = verdict != Verdict.ALLOWED
                ? List.of()
                : holding.stream()
                        .filter(rule -> rule.consequence() instanceof Consequence.Owes)
                        .toList();
        return new Answer(question, openedOn, beneficiary, verdict, findings, duties);
    }

    boolean allows(AnyQuestion question, LocalDate openedOn) {
        return answer(Asked.Why.PROBE, question, openedOn, Optional.empty()).verdict() == Verdict.ALLOWED;
    }

    DutyState state(DutyQuestion question, LocalDate openedOn) {
        Set<DutyState> told = inForce(Asked.Why.DUTY, question, openedOn).stream()
                .map(RuleTree::consequence)
                .filter(Consequence.Stands.class::isInstance)
                .map(one -> ((Consequence.Stands) one).state())
                .collect(Collectors.toSet());
        return Consequence.Stands.STRONGEST_FIRST.stream()
                .filter(told::contains)
                .findFirst()
                .orElse(DutyState.UNDETERMINED);
    }

    private static Verdict verdict(List<RuleTree> findings) {
        Set<Effect> effects = findings.stream()
                .map(rule -> ((Consequence.Finds) rule.consequence()).effect())
                .collect(Collectors.toSet());
        if (effects.isEmpty() || effects.contains(Effect.REFUSES)) {
            return Verdict.REFUSED;
        }
        return effects.contains(Effect.NEEDS_APPROVAL) ? Verdict.NEEDS_APPROVAL : Verdict.ALLOWED;
    }

    private List<RuleTree> inForce(Asked.Why why, AnyQuestion question, LocalDate openedOn) {
        ServiceId service = ServiceId.of(question.service());
        List<RuleTree> held = rules.holding(question).stream()
                .filter(rule -> catalogue.hasASay(rule, service, openedOn, question.inForce()))
                .toList();
        watcher.accept(new Asked(why, question, openedOn, held));
        return held;
    }
}
