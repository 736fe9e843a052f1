package org.ecoute.rules.internal.analysis;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ecoute.rules.internal.engine.HoldingRules;
import org.ecoute.rules.internal.language.Interpreter;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.question.AnyQuestion;

/** Rules that are read off their trees instead of being compiled: slower by question, ready at once. Thread-safe. */
final class Interpreted implements HoldingRules {
    private final List<RuleTree> rules;
    private final IdentityHashMap<RuleTree, Integer> places = new IdentityHashMap<>();
    private final Map<AnyQuestion, List<RuleTree>> known = new ConcurrentHashMap<>();

    Interpreted(List<RuleTree> rules) {
        this.rules = List.copyOf(rules);
        this.rules.forEach(rule -> places.put(rule, places.size()));
    }

    @Override
    public List<RuleTree> holding(AnyQuestion question) {
        return known.computeIfAbsent(
                question,
                asked -> rules.stream().filter(rule -> holds(rule, asked)).toList());
    }

    /** The same rules but for one; what the others say is not worked out again. */
    HoldingRules with(RuleTree original, Optional<RuleTree> instead) {
        int place = place(original);
        return question -> {
            List<RuleTree> held = new ArrayList<>(holding(question));
            held.removeIf(rule -> place(rule) == place);
            instead.filter(rule -> holds(rule, question)).ifPresent(rule -> held.add(before(held, place), rule));
            return held;
        };
    }

    private int place(RuleTree rule) {
        return Objects.requireNonNull(places.get(rule), rule::name);
    }

    /** Where a rule of this place belongs among those that hold. */
    private int before(List<RuleTree> held, int place) {
        int at = 0;
        while (at < held.size() && place(held.get(at)) < place) {
            at++;
        }
        return at;
    }

    /** Whether a rule holds for a question of whichever kind. */
    static boolean holds(RuleTree rule, AnyQuestion question) {
        QuestionType type = Vocabulary.of(question);
        return rule.type().map(type::equals).orElse(true)
                && new Interpreter(attribute -> type.value(question, attribute)).holds(rule.condition());
    }
}
