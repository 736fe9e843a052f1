package org.ecoute.reporting;

import java.util.List;
import java.util.stream.Collectors;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;

/** A specification file that cannot be read; tells everything that is wrong with it and where. Immutable. */
public final class BilanSpecException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * A refusal of one file.
     *
     * @param problems at least one
     */
    public BilanSpecException(List<Problem> problems) {
        super(told(problems, Language.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }

    /** All of it, one line each. */
    public String message(Language language) {
        return told(problems, language);
    }

    private static String told(List<Problem> problems, Language language) {
        return problems.stream().map(one -> one.message(language)).collect(Collectors.joining("\n"));
    }

    /**
     * One thing that is wrong.
     *
     * @param file the file's name
     * @param line from 1
     * @param column from 1
     * @param found what was found
     * @param cure what would be right
     */
    public record Problem(String file, int line, int column, LocalText found, LocalText cure) {
        /** The place, what was found, and what would be right, in one line. */
        public String message(Language language) {
            return file + ":" + line + ":" + column + ": " + found.in(language) + " " + cure.in(language);
        }
    }
}
