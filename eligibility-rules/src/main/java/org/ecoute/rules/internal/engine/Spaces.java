package org.ecoute.rules.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.question.AnyQuestion;

/** The spaces of one pack, each worked out once. Thread-safe. */
public final class Spaces {
    private record Key(QuestionType type, String service) {}

    private final List<RuleTree> rules;
    private final Map<Key, Space> known = new ConcurrentHashMap<>();

    /** The spaces under these rules. */
    public Spaces(List<RuleTree> rules) {
        this.rules = List.copyOf(rules);
    }

    /** What the rules can tell apart for this kind of question to this service. */
    public Space of(QuestionType type, String service) {
        return known.computeIfAbsent(new Key(type, service), key -> new Space(rules, type, service));
    }

    /** The same by the record that carries the question. */
    public Space of(Class<? extends AnyQuestion> carrier, String service) {
        return of(Vocabulary.of(carrier), service);
    }
}
