package org.ecoute.rules.internal.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecoute.model.ruling.Alternative;
import org.ecoute.model.ruling.Change;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.Question;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.internal.engine.Space;
import org.ecoute.rules.internal.engine.Spaces;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.question.AnyQuestion;

/**
 * Finds the smallest sets of actionable attributes whose change would allow an act, by asking the rules on neighbouring
 * questions. A number changes to the nearest value that helps.
 */
final class Explainer {
    /** More changes at once than this are no advice. */
    private static final int MOST_CHANGES = 4;

    private final QuestionJudge judge;
    private final Spaces spaces;
    private final Attainable attainable;

    Explainer(QuestionJudge judge, Spaces spaces, Attainable attainable) {
        this.judge = judge;
        this.spaces = spaces;
        this.attainable = attainable;
    }

    Explanation explain(Ruling ruling) {
        Explanation.Builder explanation = Explanation.builder().ruling(ruling);
        if (ruling.verdict() == Verdict.ALLOWED) {
            return explanation.build();
        }
        Set<Alternative> alternatives = new LinkedHashSet<>();
        ruling.questions().forEach(question -> alternatives.addAll(alternatives(question)));
        int least = alternatives.stream()
                .mapToInt(one -> one.changes().size())
                .min()
                .orElse(0);
        alternatives.stream().filter(one -> one.changes().size() == least).forEach(explanation::addAlternatives);
        return explanation.build();
    }

    private List<Alternative> alternatives(Question flat) {
        QuestionType type = Vocabulary.named(flat.type()).orElseThrow();
        AnyQuestion question = type.parse(flat);
        if (judge.allows(question, flat.openedOn())) {
            return List.of();
        }
        Space space = spaces.of(type, question.service());
        List<AttributeType> actionable = type.attributes().stream()
                .filter(one -> one.actionable() && space.mentions(one))
                .toList();
        for (int size = 1; size <= Math.min(MOST_CHANGES, actionable.size()); size++) {
            Search search = new Search(type, question, flat.openedOn(), space);
            search.choose(actionable, size, new LinkedHashMap<>());
            if (!search.found.isEmpty()) {
                return search.found.stream().map(search::alternative).toList();
            }
        }
        return List.of();
    }

    /** One search for sets of a given size. */
    private final class Search {
        private final QuestionType type;
        private final AnyQuestion question;
        private final LocalDate openedOn;
        private final Space space;
        private final List<Map<AttributeType, Object>> found = new ArrayList<>();

        Search(QuestionType type, AnyQuestion question, LocalDate openedOn, Space space) {
            this.type = type;
            this.question = question;
            this.openedOn = openedOn;
            this.space = space;
        }

        void choose(List<AttributeType> from, int more, Map<AttributeType, Object> changes) {
            if (more == 0) {
                test(changes);
                return;
            }
            for (int i = 0; i <= from.size() - more; i++) {
                AttributeType attribute = from.get(i);
                for (Object value : values(attribute)) {
                    Map<AttributeType, Object> next = new LinkedHashMap<>(changes);
                    next.put(attribute, value);
                    choose(from.subList(i + 1, from.size()), more - 1, next);
                }
            }
        }

        private void test(Map<AttributeType, Object> changes) {
            boolean helps = judge.allows(type.with(question, changes), openedOn)
                    && attainable.isAttainable(type, question, changes, openedOn);
            if (helps && found.stream().noneMatch(nearer -> differOnlyInNumbers(nearer, changes))) {
                found.add(changes);
            }
        }

        /** Other values than now; numbers from the nearest on, so that the first that helps is the smallest change. */
        private List<Object> values(AttributeType attribute) {
            Object now = type.value(question, attribute);
            List<Object> others = new ArrayList<>(space.values(attribute));
            others.remove(now);
            if (now instanceof Integer number) {
                others.sort(Comparator.comparingInt(value -> Math.abs((Integer) value - number)));
            }
            return others;
        }

        private boolean differOnlyInNumbers(Map<AttributeType, Object> one, Map<AttributeType, Object> other) {
            return one.keySet().equals(other.keySet())
                    && one.entrySet().stream()
                            .allMatch(entry -> entry.getKey().isNumber()
                                    || entry.getValue().equals(other.get(entry.getKey())));
        }

        private Alternative alternative(Map<AttributeType, Object> changes) {
            Alternative.Builder alternative = Alternative.builder().verdict(Verdict.ALLOWED);
            changes.forEach((attribute, value) -> alternative.addChanges(
                    new Change(attribute.name(), type.value(question, attribute).toString(), value.toString())));
            return alternative.build();
        }
    }
}
