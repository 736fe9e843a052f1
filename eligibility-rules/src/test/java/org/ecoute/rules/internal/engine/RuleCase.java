package org.ecoute.rules.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ecoute.model.ruling.Question;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.question.AnyQuestion;

/**
 * A question for which a rule holds, and questions one attribute away for which it does not. Attributes are written as
 * {@code kind=SUPPORT}; those that are not written are unremarkable: false, zero, the first constant, in force.
 */
final class RuleCase {
    private final String rule;
    private final QuestionType type;
    private final Map<String, String> attributes;
    private final List<String> misses = new ArrayList<>();

    private RuleCase(String rule, QuestionType type, Map<String, String> attributes) {
        this.rule = rule;
        this.type = type;
        this.attributes = attributes;
    }

    /** The rule holds for this kind of question to this service. */
    static RuleCase holds(String rule, String type, String service, String... attributes) {
        Map<String, String> all = new LinkedHashMap<>();
        QuestionType found = Vocabulary.named(type).orElseThrow();
        found.attributes().forEach(one -> all.put(one.name(), unremarkable(one.domain())));
        all.put("service", service);
        all.put("inForce", "true");
        Stream.of(attributes).forEach(attribute -> put(all, attribute));
        return new RuleCase(rule, found, all);
    }

    /** But not if one attribute is otherwise. */
    RuleCase butNot(String... differences) {
        misses.addAll(List.of(differences));
        return this;
    }

    String rule() {
        return rule;
    }

    AnyQuestion question() {
        return parsed(attributes);
    }

    /** The questions one attribute away, by what differs. */
    Map<String, AnyQuestion> nearMisses() {
        Map<String, AnyQuestion> questions = new LinkedHashMap<>();
        misses.forEach(difference -> {
            Map<String, String> changed = new LinkedHashMap<>(attributes);
            put(changed, difference);
            if (changed.equals(attributes)) {
                throw new IllegalArgumentException(rule + ": " + difference + " is no difference.");
            }
            questions.put(difference, parsed(changed));
        });
        return questions;
    }

    /** The attributes in which its near misses differ. */
    List<String> varied() {
        return misses.stream().map(RuleCase::name).toList();
    }

    @Override
    public String toString() {
        return rule + " " + misses;
    }

    private AnyQuestion parsed(Map<String, String> values) {
        return type.parse(Question.of(type.name(), LocalDate.EPOCH, values));
    }

    private static void put(Map<String, String> all, String attribute) {
        if (all.replace(name(attribute), attribute.substring(attribute.indexOf('=') + 1)) == null) {
            throw new IllegalArgumentException(attribute + ": it has the attributes " + all.keySet() + ".");
        }
    }

    private static String name(String attribute) {
        return attribute.substring(0, attribute.indexOf('='));
    }

    private static String unremarkable(List<Object> domain) {
        return domain.isEmpty() ? "" : domain.get(0).toString();
    }
}
