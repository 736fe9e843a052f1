package org.ecoute.rules.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.rules.analysis.Acceptance;
import org.ecoute.rules.analysis.ExampleQuestion;
import org.ecoute.rules.analysis.Flaw;
import org.ecoute.rules.analysis.FlawKind;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.Interpreter;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.Residual;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.pack.Accepted;
import org.ecoute.rules.question.AnyQuestion;

/** Finds rules that never fire or without which nothing would be otherwise, in all settings that they can speak in. */
final class RuleCheck {
    private final RuleTree rule;
    private final Accepted accepted;
    private final List<Situation> situations;

    /** A check of one rule over these settings, of whichever services. */
    RuleCheck(RuleTree rule, Accepted accepted, List<Situation> situations) {
        this.rule = rule;
        this.accepted = accepted;
        this.situations = situations;
    }

    Optional<Flaw> flaw() {
        Optional<Situation> fires = situations.stream()
                .filter(one -> voice(one)
                        .map(voice -> one.view().somewhere(voice.when()))
                        .orElse(false))
                .findFirst();
        if (fires.isEmpty()) {
            return situations.stream()
                    .filter(one -> one.view().setting().inForce())
                    .findFirst()
                    .map(this::neverFires);
        }
        boolean matters = situations.stream()
                .anyMatch(one -> voice(one)
                        .map(voice -> one.view().somewhere(Effects.of(voice, one.voices())))
                        .orElse(false));
        return matters ? Optional.empty() : Optional.of(changesNothing(fires.get()));
    }

    private Optional<Voice> voice(Situation situation) {
        return situation.voices().all().stream()
                .filter(voice -> voice.rule().equals(rule))
                .findFirst();
    }

    /** The nearest question: all parts of the condition but one, if there is such a question. */
    private Flaw neverFires(Situation situation) {
        Setting setting = situation.view().setting();
        List<Condition> parts =
                rule.condition().parts().stream().map(setting::rest).toList();
        View view = View.of(setting, parts);
        Condition nearest =
                withoutOne(parts).filter(view::somewhere).findFirst().orElse(Residual.TRUE);
        return flaw(FlawKind.NEVER_FIRES, view, nearest, 0, List.of(rule.name()));
    }

    private static Stream<Condition> withoutOne(List<Condition> parts) {
        return Stream.iterate(0, i -> i < parts.size(), i -> i + 1).map(left -> {
            List<Condition> others = new ArrayList<>(parts);
            others.remove((int) left);
            return Residual.all(others);
        });
    }

    private Flaw changesNothing(Situation situation) {
        Condition when = voice(situation).orElseThrow().when();
        ExampleQuestion example = situation.view().example(when);
        List<String> holding = new ArrayList<>(List.of(rule.name()));
        QuestionType type = situation.view().setting().type();
        AnyQuestion question = type.parse(example.question());
        Interpreter meaning = new Interpreter(attribute -> type.value(question, attribute));
        situation.voices().all().stream()
                .map(Voice::rule)
                .filter(other -> !other.equals(rule) && meaning.holds(other.condition()))
                .map(RuleTree::name)
                .forEach(holding::add);
        return flaw(
                FlawKind.CHANGES_NOTHING,
                situation.view(),
                when,
                situation.view().count(when),
                holding);
    }

    private Flaw flaw(FlawKind kind, View view, Condition where, long questions, List<String> names) {
        return new Flaw(
                kind,
                view.setting().service(),
                view.setting().type().name(),
                names,
                questions,
                List.of(),
                view.example(where),
                acceptance());
    }

    private Optional<Acceptance> acceptance() {
        return accepted.rules().stream()
                .filter(one -> one.rule().equals(rule.name()))
                .map(Accepted.NamedRule::acceptance)
                .findFirst();
    }
}
