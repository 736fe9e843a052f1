package org.ecoute.examples.workbench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ecoute.examples.workbench.text.InterviewText;
import org.ecoute.model.InvalidValueException;
import org.ecoute.rules.analysis.Asking;
import org.ecoute.rules.analysis.Interview;

/**
 * Questions on standard error, answers from standard input: a program can pipe them in, and standard output carries the
 * answer alone. Not thread-safe.
 */
final class Dialogue {
    private final PrintWriter err;
    private final BufferedReader in;
    private final InterviewText text;

    Dialogue(Console console, InterviewText text) {
        this.err = console.err();
        this.in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        this.text = text;
    }

    /** One of several values: by its number in the list, its name or its words. One alone needs no question. */
    String choose(String question, List<String> values, UnaryOperator<String> words) {
        if (values.size() == 1) {
            return values.get(0);
        }
        String chosen = null;
        while (chosen == null) {
            err.print(text.choice(question, values, words));
            err.flush();
            String line = line();
            chosen = text.meant(line, values, words).orElse(null);
            if (chosen == null) {
                err.println(text.notMeant(line));
            }
        }
        return chosen;
    }

    /** The interview one answer further; what it does not accept is asked again. */
    Interview answer(Interview interview, Asking asking, Map<String, Object> answers) {
        while (true) {
            String value = asking.number()
                    ? number(asking)
                    : choose(text.attribute(asking), asking.values(), one -> text.value(asking, one));
            try {
                Interview further = interview.answer(value);
                answers.put(asking.attribute(), value);
                return further;
            } catch (InvalidValueException notPossible) {
                err.println(text.notMeant(value));
            }
        }
    }

    private String number(Asking asking) {
        err.print(text.number(asking));
        err.flush();
        return line();
    }

    private String line() {
        try {
            String line = in.readLine();
            if (line == null) {
                throw new BadInputException(text.endedEarly());
            }
            return line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
