package org.ecoute.examples.workbench;

import java.io.PrintWriter;
import org.ecoute.examples.workbench.text.Messages;
import org.ecoute.examples.workbench.text.RulingText;
import org.ecoute.model.json.ProposedAct;
import org.ecoute.model.json.QuestionId;
import org.ecoute.model.json.RejectedQuestion;
import org.ecoute.model.ruling.Explanation;

/** Each answer under the name of its question, for people. */
final class TextAnswers implements Answers {
    private final Messages messages;
    private final RulingText text;

    TextAnswers(Messages messages, RulingText text) {
        this.messages = messages;
        this.text = text;
    }

    @Override
    public void write(ProposedAct question, Explanation explanation, PrintWriter out) {
        out.println(messages.of("batch.question", question.id().json()));
        out.println(text.of(question.caseFile(), question.act(), explanation));
    }

    @Override
    public void write(RejectedQuestion question, PrintWriter out) {
        out.println(messages.of(
                "batch.question", question.id().map(QuestionId::json).orElse("?")));
        out.println(question.rejection().message(messages.language()));
        out.println();
    }
}
