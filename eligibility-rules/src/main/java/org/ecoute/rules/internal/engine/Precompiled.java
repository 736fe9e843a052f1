package org.ecoute.rules.internal.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.ruling.RulePackHash;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.question.AnyQuestion;

/**
 * The rules of the bundled pack, compiled when the library was built: ready at once, and asked without a session. They are
 * found under one name in this library and nowhere else, and serve only the very pack that they were made from; every
 * other pack is compiled from its text.
 */
public final class Precompiled implements HoldingRules {
    /** The class that the build writes. */
    public static final String CLASS = "org.ecoute.rules.internal.engine.BundledConditions";

    private final List<RuleTree> rules;
    private final Conditions conditions;

    Precompiled(List<RuleTree> rules, Conditions conditions) {
        this.rules = List.copyOf(rules);
        this.conditions = conditions;
    }

    /** The precompiled rules of the pack with this fingerprint; empty unless it is the one that was built in. */
    public static Optional<Precompiled> of(RulePackHash pack, List<RuleTree> rules) {
        return builtIn()
                .filter(conditions -> conditions.pack().equals(pack.value()))
                .map(conditions -> new Precompiled(rules, conditions));
    }

    /** Absent where the library was compiled without its build, as some development environments do. */
    private static Optional<Conditions> builtIn() {
        try {
            Class<?> written = Class.forName(CLASS, true, Precompiled.class.getClassLoader());
            return Optional.of((Conditions) written.getDeclaredConstructor().newInstance());
        } catch (ClassNotFoundException absent) {
            return Optional.empty();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(CLASS + " cannot be used.", impossible);
        }
    }

    /** Which rules hold for this question. */
    public HeldRules held(AnyQuestion question) {
        HeldRules held = new HeldRules(rules.size());
        conditions.tell(question, held);
        return held;
    }

    /** The rules that held. */
    public List<RuleTree> rules(HeldRules held) {
        return Arrays.stream(held.places()).mapToObj(rules::get).toList();
    }

    @Override
    public List<RuleTree> holding(AnyQuestion question) {
        return rules(held(question));
    }
}
