package org.ecoute.rules.internal.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.question.AnyQuestion;

/**
 * Remembers which rules hold for a question: the engine is a pure function of it, so the same question need not be
 * worked out twice. Bounded and thread-safe.
 */
public final class Memory implements HoldingRules {
    private final HoldingRules engine;
    private final Cache<AnyQuestion, List<RuleTree>> held;

    /** A memory for so many questions in front of an engine. */
    public Memory(HoldingRules engine, int questions) {
        this.engine = engine;
        this.held = Caffeine.newBuilder().maximumSize(questions).build();
    }

    @Override
    public List<RuleTree> holding(AnyQuestion question) {
        return held.get(question, engine::holding);
    }
}
