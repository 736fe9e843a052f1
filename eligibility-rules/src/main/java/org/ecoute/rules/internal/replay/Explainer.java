package org.ecoute.rules.internal.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecoute.model.ruling.Alternative;
import org.ecoute.model.ruling.Change;
import org.ecoute.model.ruling.Explanation;
import org.ecoute.model.ruling.Question;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.internal.engine.Space;
import org.ecoute.rules.internal.engine.Spaces;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.ConditionText;
import org.ecoute.rules.internal.language.Interpreter;
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
        if (ruling.verdict() != Verdict.ALLOWED && !ruling.questions().isEmpty()) {
            explanation.addAllAlternatives(alternatives(ruling.questions()));
        }
        return explanation.build();
    }

    private List<Alternative> alternatives(List<Question> questions) {
        Search search = new Search(questions);
        for (int size = 1; size <= Math.min(MOST_CHANGES, search.actionable.size()); size++) {
            search.choose(search.actionable, size, Map.of());
            if (!search.found.isEmpty()) {
                return search.found.stream().map(search::alternative).toList();
            }
        }
        return List.of();
    }

    /**
     * One search over all questions of a ruling at once: what helps must help whatever is unknown, and for every
     * beneficiary.
     */
    private final class Search {
        private final QuestionType type;
        private final List<AnyQuestion> questions;
        private final LocalDate openedOn;
        private final Space space;
        private final List<AttributeType> actionable;
        private final List<Condition> impossible;
        private final List<Map<AttributeType, Object>> found = new ArrayList<>();

        Search(List<Question> flat) {
            this.type = Vocabulary.named(flat.get(0).type()).orElseThrow();
            this.questions = flat.stream().map(type::parse).toList();
            this.openedOn = flat.get(0).openedOn();
            this.impossible = ConditionText.impossible(type);
            this.space = spaces.of(type, questions.get(0).service());
            this.actionable = type.attributes().stream()
                    .filter(one -> one.actionable() && space.mentions(one))
                    .toList();
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
            boolean helps = questions.stream()
                    .allMatch(question -> isPossible(type.with(question, changes))
                            && judge.allows(type.with(question, changes), openedOn)
                            && attainable.isAttainable(type, question, changes, openedOn));
            if (helps && found.stream().noneMatch(nearer -> differOnlyInNumbers(nearer, changes))) {
                found.add(changes);
            }
        }

        /** What no case file can lead to is no advice. */
        private boolean isPossible(AnyQuestion changed) {
            Interpreter meaning = new Interpreter(attribute -> type.value(changed, attribute));
            return impossible.stream().noneMatch(meaning::holds);
        }

        /** Other values than now; numbers from the nearest on, so that the first that helps is the smallest change. */
        private List<Object> values(AttributeType attribute) {
            List<Object> others = new ArrayList<>(space.values(attribute));
            others.removeIf(value -> questions.stream()
                    .allMatch(question -> type.value(question, attribute).equals(value)));
            if (type.value(questions.get(0), attribute) instanceof Integer number) {
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
            changes.forEach((attribute, value) ->
                    alternative.addChanges(new Change(attribute.name(), now(attribute), value.toString())));
            return alternative.build();
        }

        /** What the attribute is now, if all questions agree: a value tried for an unknown one would mislead. */
        private Optional<String> now(AttributeType attribute) {
            List<String> values = questions.stream()
                    .map(question -> type.value(question, attribute).toString())
                    .distinct()
                    .toList();
            return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
        }
    }
}
