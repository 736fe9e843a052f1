package org.ecoute.rules.analysis;

import java.util.List;
import org.ecoute.model.ruling.Question;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.internal.analysis.DefaultTracer;

/** Shows how rules come to their answer to a question, part by part. Immutable and thread-safe. */
public interface Tracer {
    /**
     * A tracer of this pack.
     *
     * @throws org.ecoute.rules.RulePackException if a file of the pack cannot be used
     */
    static Tracer of(RulePack pack) {
        return DefaultTracer.of(pack);
    }

    /**
     * Every rule that has a say on a question, in the order of the pack: it is about such questions, speaks to the service
     * and belongs to the version of its clause that the day of opening chooses.
     *
     * @throws IllegalArgumentException if the vocabulary has no such question
     */
    List<TracedRule> trace(Question question);
}
