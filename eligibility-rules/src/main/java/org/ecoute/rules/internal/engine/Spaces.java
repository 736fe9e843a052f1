package org.ecoute.rules.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ecoute.rules.internal.language.AttributeType;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.Residual;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.question.AnyQuestion;

/** The spaces of one pack, each worked out once. Thread-safe. */
public final class Spaces {
    private final List<RuleTree> rules;
    private final Set<String> services;
    private final Map<Class<?>, Map<String, Space>> known;

    /** The spaces under these rules. */
    public Spaces(List<RuleTree> rules) {
        this.rules = List.copyOf(rules);
        this.services = rules.stream()
                .flatMap(rule -> rule.condition().leaves())
                .flatMap(Space::services)
                .collect(Collectors.toUnmodifiableSet());
        this.known = Vocabulary.types().stream()
                .collect(Collectors.toUnmodifiableMap(QuestionType::carrier, type -> new ConcurrentHashMap<>()));
    }

    /** What the rules can tell apart for this kind of question to this service. */
    public Space of(QuestionType type, String service) {
        Map<String, Space> byService = Objects.requireNonNull(known.get(type.carrier()));
        // services that no rule names are one to the rules, and may be any number
        String asked = services.contains(service) ? service : "";
        Space space = byService.get(asked);
        return space != null ? space : byService.computeIfAbsent(asked, name -> new Space(rules, type, name));
    }

    /** The same by the record that carries the question. */
    public Space of(Class<? extends AnyQuestion> carrier, String service) {
        return of(Vocabulary.of(carrier), service);
    }

    /**
     * Whether a rule's answer to such a question may depend on an attribute once others are known.
     *
     * @param known other attributes of this kind of question with their values
     */
    public boolean matters(
            QuestionType type, String service, AttributeType attribute, Map<AttributeType, Object> known) {
        return rules.stream()
                .filter(rule -> rule.concerns(type, service))
                .flatMap(rule -> rest(rule.condition(), known).leaves())
                .anyMatch(leaf -> Space.attributes(leaf).contains(attribute));
    }

    private static Condition rest(Condition condition, Map<AttributeType, Object> known) {
        Condition rest = condition;
        for (Map.Entry<AttributeType, Object> one : known.entrySet()) {
            rest = Residual.given(rest, one.getKey(), one.getValue());
        }
        return rest;
    }

    /** The space of a question to a service that rules name; empty for another service. */
    Optional<Space> of(AnyQuestion question) {
        return services.contains(question.service())
                ? Optional.of(of(question.getClass(), question.service()))
                : Optional.empty();
    }
}
