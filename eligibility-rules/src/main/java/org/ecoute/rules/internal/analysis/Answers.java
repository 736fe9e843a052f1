package org.ecoute.rules.internal.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.Effect;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.rules.analysis.RulingChange;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.Consequence;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.Residual;
import org.ecoute.rules.question.DutyQuestion;

/** Everything that a ruling of one pack in one setting may hold, and when it does. */
final class Answers {
    private final Voices voices;
    private final boolean aboutDuty;
    private final Map<Saying, Condition> sayings = new LinkedHashMap<>();

    Answers(Voices voices, QuestionType type) {
        this.voices = voices;
        this.aboutDuty = type.carrier() == DutyQuestion.class;
        voices.all()
                .forEach(voice -> sayings.merge(
                        Saying.of(voice.rule()), voice.when(), (one, other) -> Residual.any(List.of(one, other))));
    }

    Set<Saying> sayings() {
        return sayings.keySet();
    }

    Set<ClauseId> clauses() {
        return sayings.keySet().stream().map(Saying::clause).collect(Collectors.toSet());
    }

    /** When some rule says so. */
    Condition said(Saying saying) {
        return sayings.getOrDefault(saying, Residual.FALSE);
    }

    /** When the ruling shows it: what allows says nothing once something stronger decides, nothing refused is owed. */
    Condition shown(Saying saying) {
        if (aboutDuty) {
            return Residual.FALSE;
        }
        boolean onlyIfAllowed = saying.consequence() instanceof Consequence.Owes
                || (saying.consequence() instanceof Consequence.Finds finds && finds.effect() == Effect.ALLOWS);
        return onlyIfAllowed ? Residual.both(said(saying), voices.allowed()) : said(saying);
    }

    /** When each answer is given; exactly one is. */
    Map<String, Condition> outcomes() {
        Map<String, Condition> outcomes = new LinkedHashMap<>();
        if (aboutDuty) {
            states(outcomes);
        } else {
            outcomes.put(Verdict.ALLOWED.name(), voices.allowed());
            outcomes.put(Verdict.NEEDS_APPROVAL.name(), voices.needsApproval());
            outcomes.put(Verdict.REFUSED.name(), voices.refused());
            outcomes.put(
                    RulingChange.NOT_PROVIDED_FOR,
                    Residual.not(voices.anyOf(voice -> voice.rule().consequence() instanceof Consequence.Finds)));
        }
        return outcomes;
    }

    private void states(Map<String, Condition> outcomes) {
        List<Condition> stronger = new ArrayList<>();
        for (DutyState state : Consequence.Stands.STRONGEST_FIRST) {
            Condition told = voices.anyOf(voice -> voice.rule().consequence().equals(new Consequence.Stands(state)));
            outcomes.put(state.name(), Residual.both(told, Residual.not(Residual.any(stronger))));
            stronger.add(told);
        }
        outcomes.put(DutyState.UNDETERMINED.name(), Residual.not(Residual.any(stronger)));
    }
}
