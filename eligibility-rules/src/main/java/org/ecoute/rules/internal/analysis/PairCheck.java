package org.ecoute.rules.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.Effect;
import org.ecoute.rules.analysis.Flaw;
import org.ecoute.rules.analysis.FlawKind;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.Consequence;
import org.ecoute.rules.internal.language.Residual;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.pack.Accepted;

/** Finds two rules that contradict each other or answer one question twice, as {@link FlawKind} defines it. */
final class PairCheck {
    /** States of which one rules the others out; lapsed and suspended go before them. */
    private static final Set<DutyState> EXCLUSIVE =
            Set.of(DutyState.MET, DutyState.LATE, DutyState.BREACHED, DutyState.OPEN);

    private static final int MOST_BLOCKS = 3;

    private final Situation situation;
    private final Accepted accepted;

    PairCheck(Situation situation, Accepted accepted) {
        this.situation = situation;
        this.accepted = accepted;
    }

    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        List<Voice> voices = situation.voices().all();
        for (int i = 0; i < voices.size(); i++) {
            for (int j = i + 1; j < voices.size(); j++) {
                Voice one = voices.get(i);
                Voice other = voices.get(j);
                contradiction(one, other).or(() -> contradiction(other, one)).ifPresent(flaws::add);
                overlap(one, other).ifPresent(flaws::add);
            }
        }
        return flaws;
    }

    private Optional<Flaw> contradiction(Voice grants, Voice takes) {
        boolean opposite = grants.rule().clause().equals(takes.rule().clause())
                && Voices.effect(Effect.ALLOWS).test(grants)
                && (Voices.effect(Effect.REFUSES).test(takes)
                        || Voices.effect(Effect.NEEDS_APPROVAL).test(takes));
        return opposite
                        && situation.view().somewhere(grants.when())
                        && !situation.view().somewhere(Residual.both(grants.when(), Residual.not(takes.when())))
                ? Optional.of(flaw(FlawKind.CONTRADICTION, grants, takes, grants.when()))
                : Optional.empty();
    }

    private Optional<Flaw> overlap(Voice one, Voice other) {
        if (!answersTwice(one.rule(), other.rule())) {
            return Optional.empty();
        }
        Condition both = Residual.both(one.when(), other.when());
        Condition told = one.rule().consequence() instanceof Consequence.Owes
                ? Residual.both(both, situation.voices().allowed())
                : both;
        return situation.view().somewhere(told)
                ? Optional.of(flaw(FlawKind.OVERLAP, one, other, told))
                : Optional.empty();
    }

    private static boolean answersTwice(RuleTree one, RuleTree other) {
        if (one.consequence() instanceof Consequence.Owes owes && other.consequence() instanceof Consequence.Owes too) {
            return owes.kind() == too.kind() && owes.creditor().equals(too.creditor());
        }
        if (one.consequence() instanceof Consequence.Stands stands
                && other.consequence() instanceof Consequence.Stands too) {
            return stands.state() != too.state() && EXCLUSIVE.containsAll(Set.of(stands.state(), too.state()));
        }
        return one.consequence() instanceof Consequence.Finds finds
                && finds.equals(other.consequence())
                && one.clause().equals(other.clause());
    }

    private Flaw flaw(FlawKind kind, Voice one, Voice other, Condition where) {
        View view = situation.view();
        List<String> names = List.of(one.rule().name(), other.rule().name());
        return new Flaw(
                kind,
                view.setting().service(),
                view.setting().type().name(),
                names,
                view.count(where),
                view.blocks(where, MOST_BLOCKS),
                view.example(where),
                accepted.rules().stream()
                        .filter(rule -> names.contains(rule.rule()))
                        .map(Accepted.NamedRule::acceptance)
                        .findFirst());
    }
}
