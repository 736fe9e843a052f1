package org.ecoute.rules.internal.analysis;

import java.util.List;
import java.util.function.Predicate;
import org.ecoute.model.ruling.Effect;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.Consequence;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.Residual;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.pack.PackReader.Content;
import org.ecoute.rules.question.DutyQuestion;

/**
 * Every rule that may speak in a setting, and what they amount to: when an act is refused, needs approval, is allowed, or
 * is met by silence. The same order of strength as in every ruling.
 *
 * @param all the rules, in the order of files and lines
 */
record Voices(List<Voice> all) {
    Voices {
        all = List.copyOf(all);
    }

    /** The rules of a pack in a setting; the edges of its versions are those of every ruling. */
    static Voices of(Content pack, Setting setting) {
        return new Voices(pack.rules().stream()
                .filter(rule -> rule.concerns(setting.type(), setting.service().value()))
                .filter(rule ->
                        pack.catalogue().hasASay(rule, setting.service(), setting.openedOn(), setting.inForce()))
                .map(rule -> new Voice(rule, setting.rest(rule.condition())))
                .filter(voice -> !voice.when().equals(Residual.FALSE))
                .toList());
    }

    Voices without(RuleTree rule) {
        return new Voices(
                all.stream().filter(voice -> !voice.rule().equals(rule)).toList());
    }

    /** Some clause refuses. */
    Condition refused() {
        return anyOf(effect(Effect.REFUSES));
    }

    /** No clause refuses, and one asks for approval. */
    Condition needsApproval() {
        return Residual.both(anyOf(effect(Effect.NEEDS_APPROVAL)), Residual.not(refused()));
    }

    /** A clause allows, and none refuses or asks for approval. */
    Condition allowed() {
        return Residual.all(List.of(
                anyOf(effect(Effect.ALLOWS)),
                Residual.not(anyOf(effect(Effect.NEEDS_APPROVAL))),
                Residual.not(refused())));
    }

    /** No rule says yes or no; for a duty: none tells how it stands. */
    Condition silent(QuestionType type) {
        Class<? extends Consequence> answer =
                type.carrier() == DutyQuestion.class ? Consequence.Stands.class : Consequence.Finds.class;
        return Residual.not(anyOf(voice -> answer.isInstance(voice.rule().consequence())));
    }

    /** Some rule of these holds. */
    Condition anyOf(Predicate<Voice> which) {
        return Residual.any(all.stream().filter(which).map(Voice::when).toList());
    }

    static Predicate<Voice> effect(Effect effect) {
        return voice -> voice.rule().consequence() instanceof Consequence.Finds finds && finds.effect() == effect;
    }
}
