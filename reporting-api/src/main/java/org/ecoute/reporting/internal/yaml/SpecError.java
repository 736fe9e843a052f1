package org.ecoute.reporting.internal.yaml;

import org.ecoute.reporting.BilanSpecException;

/** Ends the reading of one part of a file; the reader goes on with the next part. */
final class SpecError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient BilanSpecException.Problem problem;

    SpecError(BilanSpecException.Problem problem) {
        super(null, null, false, false);
        this.problem = problem;
    }

    BilanSpecException.Problem problem() {
        return problem;
    }
}
