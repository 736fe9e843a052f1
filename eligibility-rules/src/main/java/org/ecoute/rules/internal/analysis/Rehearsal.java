package org.ecoute.rules.internal.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.model.ruling.Question;
import org.ecoute.rules.internal.DefaultSchemeRules;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.replay.Asked;
import org.ecoute.rules.question.AnyQuestion;
import org.ecoute.rules.scenario.Scenario;
import org.ecoute.rules.scenario.When;

/**
 * A scenario and what it asks of unchanged rules.
 *
 * @param scenario which
 * @param asked every question that is asked on the way
 * @param exercised those that its expectations are about: of the act that is proposed, or of all acts and duties where a
 *     date passes
 */
record Rehearsal(Scenario scenario, Set<AnyQuestion> asked, List<Asked> exercised) {
    static Rehearsal of(Scenario scenario, DefaultSchemeRules rules) {
        List<Asked> asked = new ArrayList<>();
        DefaultSchemeRules watched = rules.watched(asked::add);
        Stream<Asked> exercised;
        if (scenario.when() instanceof When.Proposed proposed) {
            Set<Question> decisive = Set.copyOf(
                    watched.judge(scenario.caseFile(), proposed.act()).questions());
            exercised = asked.stream().filter(one -> one.why() == Asked.Why.ACT && decisive.contains(flat(one)));
        } else {
            When.Passed passed = (When.Passed) scenario.when();
            watched.assess(scenario.caseFile(), passed.asOf().toInstant());
            exercised = asked.stream().filter(one -> one.why() != Asked.Why.PROBE);
        }
        return new Rehearsal(
                scenario,
                asked.stream().map(Asked::question).collect(Collectors.toCollection(LinkedHashSet::new)),
                exercised.toList());
    }

    private static Question flat(Asked asked) {
        return Vocabulary.of(asked.question()).flat(asked.question(), asked.openedOn());
    }
}
