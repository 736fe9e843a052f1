package org.ecoute.rules.decision;

import org.ecoute.rules.Problem;

/** A decision record that cannot be continued. The message is in English. */
public final class DecisionRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    DecisionRecordException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** What is not right with it, and where. */
    public Problem problem() {
        return problem;
    }
}
