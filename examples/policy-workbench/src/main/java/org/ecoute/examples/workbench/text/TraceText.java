package org.ecoute.examples.workbench.text;

import java.util.List;
import java.util.stream.Collectors;
import org.ecoute.model.ruling.Question;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.analysis.ExampleQuestion;
import org.ecoute.rules.analysis.TracedCondition;
import org.ecoute.rules.analysis.TracedRule;
import picocli.CommandLine.Help.Ansi;

/** How rules came to their answer, as people read it. Immutable. */
public final class TraceText {
    /** Told only where it keeps rules from holding, and then by the rule that says so. */
    private static final String IN_FORCE = "inForce";

    private final Messages messages;
    private final Words words;
    private final QuestionWords questions;
    private final Ansi ansi;
    private final int width;

    /** Lays traces out in a language, to a width. */
    public TraceText(Messages messages, RuleCatalogue catalogue, Ansi ansi, int width) {
        this.messages = messages;
        this.words = new Words(messages, catalogue);
        this.questions = new QuestionWords(messages);
        this.ansi = ansi;
        this.width = width;
    }

    /**
     * The trace of one question, ended by a line break.
     *
     * @param alike how many further questions, which what is unknown leaves open, the same rules answer
     */
    public String of(Question question, List<TracedRule> rules, int alike) {
        Page page = new Page(ansi, width);
        page.heading(messages.of("trace.question", questions.kind(question.type()), alike));
        List<String> telling = question.attributes().keySet().stream()
                .filter(name -> !name.equals(IN_FORCE))
                .filter(name -> rules.stream()
                        .anyMatch(rule -> rule.conditions().stream()
                                .anyMatch(one -> one.text().matches("(?s).*\\b" + name + "\\b.*"))))
                .toList();
        page.detail(questions.example(new ExampleQuestion(question, telling)));
        page.heading(messages.of("trace.held"));
        rules.stream().filter(TracedRule::holds).forEach(rule -> held(rule, page));
        List<TracedRule> near = rules.stream().filter(TracedRule::isNearMiss).toList();
        if (!near.isEmpty()) {
            page.heading(messages.of("trace.near"));
            near.forEach(rule -> near(rule, page));
        }
        return page.toString();
    }

    private void held(TracedRule rule, Page page) {
        page.item("✓", Tone.GOOD, rule.rule().name());
        page.detail(words.clause(rule.rule().clause(), rule.rule().unspecified()) + " · " + place(rule));
        page.detail(rule.conditions().stream().map(TracedCondition::text).collect(Collectors.joining(", ")));
    }

    private void near(TracedRule rule, Page page) {
        page.item("≈", Tone.CAREFUL, rule.rule().name());
        String missing = rule.conditions().stream()
                .filter(condition -> !condition.holds())
                .map(TracedCondition::text)
                .collect(Collectors.joining(", "));
        page.detail(messages.of("trace.missing", missing) + " · " + place(rule));
    }

    private static String place(TracedRule rule) {
        return rule.rule().file() + ":" + rule.rule().line();
    }
}
