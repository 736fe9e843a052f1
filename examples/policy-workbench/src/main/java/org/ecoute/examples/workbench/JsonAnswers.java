package org.ecoute.examples.workbench;

import java.io.PrintWriter;
import org.ecoute.model.Language;
import org.ecoute.model.json.Answer;
import org.ecoute.model.json.JsonWriter;
import org.ecoute.model.json.ProposedAct;
import org.ecoute.model.json.RejectedQuestion;
import org.ecoute.model.ruling.Explanation;

/** One JSON object a line, for programs. */
final class JsonAnswers implements Answers {
    private final JsonWriter<Answer> answers;
    private final JsonWriter<RejectedQuestion> rejections;

    JsonAnswers(Language language) {
        this.answers = JsonWriter.answers(language);
        this.rejections = JsonWriter.rejectedQuestions(language);
    }

    @Override
    public void write(ProposedAct question, Explanation explanation, PrintWriter out) {
        answers.write(new Answer(question.id(), explanation), out);
    }

    @Override
    public void write(RejectedQuestion question, PrintWriter out) {
        rejections.write(question, out);
    }
}
