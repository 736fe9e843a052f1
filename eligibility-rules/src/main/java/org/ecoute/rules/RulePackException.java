package org.ecoute.rules;

import java.util.List;
import java.util.stream.Collectors;

/** A rule pack that cannot be used; tells every problem that was found, not only the first. */
public final class RulePackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** A refusal of a pack because of these problems, at least one. */
    public RulePackException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is not right, in the order of files and lines. */
    public List<Problem> problems() {
        return problems;
    }
}
