package org.ecoute.rules.internal.engine;

import java.util.List;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.question.AnyQuestion;

/** Knows which rules hold for a question: a pure function of it. Thread-safe. */
public interface HoldingRules {
    /** The rules that hold for this question, in the order of the pack. */
    List<RuleTree> holding(AnyQuestion question);
}
