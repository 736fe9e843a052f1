package org.ecoute.model.json;

import java.util.List;
import java.util.stream.Collectors;
import org.ecoute.model.Language;

/**
 * A line or document that could not be read, with all that is wrong with it.
 *
 * @param source the file's name, or what stands for it
 * @param line the number of its first line, counted from 1
 * @param raw the text as it stands there, to be kept aside and mended; of an over-long text only the beginning. It may
 *     hold what must not be logged
 * @param problems at least one and at most the first 100, in the order in which they were found; unmodifiable
 */
public record Rejection(String source, long line, String raw, List<Problem> problems) {
    public Rejection {
        problems = List.copyOf(problems);
    }

    /** All problems in words, a line for each, with source, line and column; fit for a log. */
    public String message() {
        return message(Language.ENGLISH);
    }

    /** The same in a language. */
    public String message(Language language) {
        return problems.stream().map(problem -> located(problem, language)).collect(Collectors.joining("\n"));
    }

    private String located(Problem problem, Language language) {
        String place = language == Language.FRENCH
                ? ", ligne " + problem.line() + ", colonne " + problem.column() + "\u202f: "
                : ", line " + problem.line() + ", column " + problem.column() + ": ";
        return source + place + problem.message(language);
    }

    /** The message, and not the raw text: whoever prints a rejection must not leak it. */
    @Override
    public String toString() {
        return message();
    }
}
