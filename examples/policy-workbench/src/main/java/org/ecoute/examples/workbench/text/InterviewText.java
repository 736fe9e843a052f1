package org.ecoute.examples.workbench.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ecoute.model.ruling.Effect;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.Rule;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.analysis.Asking;
import picocli.CommandLine.Help.Ansi;

/** An interview in words: what is asked, and what came of it. Immutable. */
public final class InterviewText {
    private final Messages messages;
    private final Words words;
    private final AttributeWords attributes;
    private final QuestionWords questions;
    private final Ansi ansi;
    private final int width;

    /** Words for interviews in a language, laid out to a width. */
    public InterviewText(Messages messages, RuleCatalogue catalogue, Ansi ansi, int width) {
        this.messages = messages;
        this.words = new Words(messages, catalogue);
        this.attributes = new AttributeWords(messages);
        this.questions = new QuestionWords(messages);
        this.ansi = ansi;
        this.width = width;
    }

    /** A kind of question. */
    public String kind(String type) {
        return questions.kind(type);
    }

    /** What is asked for. */
    public String attribute(Asking asking) {
        return messages.of("ask.attribute", attributes.attribute(asking.attribute()));
    }

    /** A value of what is asked for. */
    public String value(Asking asking, String value) {
        return attributes.value(asking.attribute(), value);
    }

    /** A question with its numbered answers, ready for the answer on the same line. */
    public String choice(String question, List<String> values, UnaryOperator<String> said) {
        Page page = new Page(ansi, width);
        page.paragraph("", Tone.PLAIN, question, Tone.STRONG);
        for (int i = 0; i < values.size(); i++) {
            page.paragraph("  " + (i + 1) + " ", Tone.FAINT, said.apply(values.get(i)), Tone.PLAIN);
        }
        return page + messages.of("ask.prompt");
    }

    /** A question for a number. */
    public String number(Asking asking) {
        return messages.of(
                "ask.number",
                attributes.attribute(asking.attribute()),
                asking.values().get(0),
                asking.values().get(1));
    }

    /** Which value an answer means: its number in the list, its name or its words, however they are capitalised. */
    public Optional<String> meant(String answer, List<String> values, UnaryOperator<String> said) {
        if (answer.matches("\\d{1,3}")) {
            int number = Integer.parseInt(answer);
            return number >= 1 && number <= values.size() ? Optional.of(values.get(number - 1)) : Optional.empty();
        }
        return values.stream()
                .filter(value ->
                        value.equalsIgnoreCase(answer) || said.apply(value).equalsIgnoreCase(answer))
                .findFirst();
    }

    /** An answer that is none. */
    public String notMeant(String answer) {
        return messages.of("ask.again", answer);
    }

    /** The answers stopped before the end. */
    public String endedEarly() {
        return messages.of("ask.ended");
    }

    /** What came of it, ended by a line break. */
    public String of(String kind, LocalDate openedOn, String outcome, List<Rule> holding) {
        Page page = new Page(ansi, width);
        page.paragraph(answer(outcome) + "  ", tone(outcome), questions.kind(kind), Tone.STRONG);
        page.paragraph("", Tone.PLAIN, messages.of("ask.opened", day(openedOn)), Tone.FAINT);
        holding.stream().filter(rule -> tells(rule, outcome)).forEach(rule -> write(rule, page));
        return page.toString();
    }

    private static boolean tells(Rule rule, String outcome) {
        return rule.effect().filter(Effect.ALLOWS::equals).isEmpty() || outcome.equals(Verdict.ALLOWED.name());
    }

    private void write(Rule rule, Page page) {
        page.item(
                "•",
                Tone.PLAIN,
                rule.message().map(one -> one.in(messages.language())).orElse(rule.name()));
        page.detail(words.clause(rule.clause(), rule.unspecified()));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.language().locale())
                .format(day);
    }

    private String answer(String outcome) {
        return questions.answer(outcome).toUpperCase(messages.language().locale());
    }

    private static Tone tone(String outcome) {
        return AttributeWords.constant(Verdict.class, outcome)
                .map(verdict -> Tone.of((Verdict) verdict))
                .orElse(Tone.STRONG);
    }
}
