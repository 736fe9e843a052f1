package org.ecoute.examples.workbench.text;

import java.util.List;
import java.util.stream.Collectors;
import org.ecoute.model.Language;
import org.ecoute.rules.Problem;
import picocli.CommandLine.Help.Ansi;

/** Problems as people read them: the place, what was found, the line with a mark, what would be right. Immutable. */
public final class ProblemText {
    private final Messages messages;
    private final Ansi ansi;
    private final int width;

    /** Lays problems out in a language, to a width. */
    public ProblemText(Messages messages, Ansi ansi, int width) {
        this.messages = messages;
        this.ansi = ansi;
        this.width = width;
    }

    /** All of them, and what follows from them. */
    public String of(List<Problem> problems, String conclusion) {
        Page page = new Page(ansi, width);
        problems.forEach(problem -> write(problem, page));
        page.paragraph("", Tone.PLAIN, conclusion, Tone.BAD);
        return page.toString();
    }

    private void write(Problem problem, Page page) {
        Language language = messages.language();
        page.paragraph("", Tone.PLAIN, problem.place().toString(), Tone.STRONG);
        page.paragraph("  ", Tone.PLAIN, problem.found().in(language), Tone.PLAIN);
        List<String> excerpt = problem.excerpt();
        for (int i = 0; i < excerpt.size(); i++) {
            page.verbatim("    " + excerpt.get(i), i == 0 ? Tone.FAINT : Tone.BAD);
        }
        page.paragraph("  → ", Tone.GOOD, problem.cure().in(language), Tone.PLAIN);
        page.blank();
    }

    /** The same for programs: a JSON array. */
    public static Json.Raw json(List<Problem> problems, Language language) {
        return new Json.Raw(problems.stream()
                .map(problem -> json(problem, language).toString())
                .collect(Collectors.joining(",", "[", "]")));
    }

    private static Json json(Problem problem, Language language) {
        Json json = Json.object().put("file", problem.file());
        if (problem.line() > 0) {
            json.put("line", problem.line());
        }
        if (problem.column() > 0) {
            json.put("column", problem.column());
        }
        return json.put("code", problem.code())
                .put("found", problem.found().in(language))
                .put("cure", problem.cure().in(language))
                .put("source", problem.place().source());
    }
}
