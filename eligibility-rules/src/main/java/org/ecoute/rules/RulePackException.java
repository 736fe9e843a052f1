package org.ecoute.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.ecoute.model.Language;

/** A rule pack that cannot be used; tells every problem that was found, not only the first. The message is in English. */
public final class RulePackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** A refusal of a pack because of these problems, at least one. */
    public RulePackException(List<Problem> problems) {
        super(joined(problems, Language.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    /** What is not right, in the order of files and lines. */
    public List<Problem> problems() {
        return problems;
    }

    /** The message in this language, a problem a line. */
    public String message(Language language) {
        return joined(problems, language);
    }

    private static String joined(List<Problem> problems, Language language) {
        return problems.stream().map(one -> one.text(language)).collect(Collectors.joining("\n"));
    }
}
