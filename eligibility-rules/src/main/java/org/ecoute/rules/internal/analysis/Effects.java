package org.ecoute.rules.internal.analysis;

import java.util.List;
import java.util.function.Predicate;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.Effect;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.Consequence;
import org.ecoute.rules.internal.language.Residual;

/** Where the rulings would be others if a rule were not there. */
final class Effects {
    private Effects() {}

    /** The questions whose verdict, duties or state depend on this rule alone. */
    static Condition of(Voice voice, Voices voices) {
        Voices others = voices.without(voice.rule());
        Consequence consequence = voice.rule().consequence();
        if (consequence instanceof Consequence.Owes) {
            return alone(voice, others, same(consequence), voices.allowed());
        }
        if (consequence instanceof Consequence.Stands stands) {
            return alone(voice, others, other -> goesBefore(other, stands.state()), Residual.TRUE);
        }
        Consequence.Finds finds = (Consequence.Finds) consequence;
        return switch (finds.effect()) {
            case REFUSES -> alone(voice, others, Voices.effect(Effect.REFUSES), Residual.TRUE);
            case NEEDS_APPROVAL ->
                alone(voice, others, other -> approves(other, finds), Residual.not(others.refused()));
            case ALLOWS ->
                alone(voice, others, other -> other.rule().consequence() instanceof Consequence.Finds, Residual.TRUE);
        };
    }

    private static Condition alone(Voice voice, Voices others, Predicate<Voice> likewise, Condition besides) {
        return Residual.all(List.of(voice.when(), besides, Residual.not(others.anyOf(likewise))));
    }

    private static Predicate<Voice> same(Consequence consequence) {
        return other -> other.rule().consequence().equals(consequence);
    }

    private static boolean approves(Voice other, Consequence.Finds finds) {
        return other.rule().consequence() instanceof Consequence.Finds too
                && too.effect() == Effect.NEEDS_APPROVAL
                && too.approvers().containsAll(finds.approvers());
    }

    private static boolean goesBefore(Voice other, DutyState state) {
        return other.rule().consequence() instanceof Consequence.Stands too && too.winsOver(state);
    }
}
