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
    /** About the distinct questions of a year's case files of one convention; some 200 bytes each. */
    private static final int QUESTIONS = 50_000;

    private final HoldingRules engine;
    private final Cache<AnyQuestion, List<RuleTree>> held =
            Caffeine.newBuilder().maximumSize(QUESTIONS).build();

    /** A memory in front of an engine. */
    public Memory(HoldingRules engine) {
        this.engine = engine;
    }

    @Override
    public List<RuleTree> holding(AnyQuestion question) {
        return held.get(question, engine::holding);
    }
}
