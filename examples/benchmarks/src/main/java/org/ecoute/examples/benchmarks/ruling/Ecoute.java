package org.ecoute.examples.benchmarks.ruling;

import java.time.LocalDate;
import java.util.List;
import org.ecoute.rules.QuestionAnswer;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.RulesOptions;
import org.ecoute.rules.SchemeRules;
import org.ecoute.rules.question.AnyQuestion;

/** The library, as it is shipped or without its memory. */
final class Ecoute implements Peer {
    /** A day on which both lines were open. */
    private static final LocalDate OPENED_ON = LocalDate.of(2019, 3, 1);

    private final SchemeRules rules;

    private Ecoute(SchemeRules rules) {
        this.rules = rules;
    }

    /** As it is shipped: a question that was asked before is remembered. */
    static Ecoute remembering() {
        return new Ecoute(SchemeRules.bundled());
    }

    /** Every question is worked out by the rules. */
    static Ecoute workingOut() {
        return new Ecoute(SchemeRules.of(RulePack.bundled(), RulesOptions.remembering(0)));
    }

    @Override
    public QuestionAnswer ask(AnyQuestion question) {
        return rules.answer(question, OPENED_ON);
    }

    @Override
    public Answer answer(AnyQuestion question) {
        QuestionAnswer answer = ask(question);
        return new Answer(answer.verdict(), List.copyOf(answer.reasons()));
    }

    @Override
    public void close() {
        rules.close();
    }
}
