package org.ecoute.model.json;

import static org.ecoute.model.json.JsonOutput.text;

import org.ecoute.model.Language;
import tools.jackson.core.JsonGenerator;

/** What stands in the place of an answer to a question that could not be read. */
final class RejectedQuestionEncoder implements Encoder<RejectedQuestion> {
    private final Language language;

    RejectedQuestionEncoder(Language language) {
        this.language = language;
    }

    @Override
    public void write(RejectedQuestion question, JsonGenerator out) {
        Problem first = question.rejection().problems().get(0);
        out.writeStartObject();
        out.writeName("id");
        question.id().ifPresentOrElse(id -> ProposedActShape.ID.write(id, out), out::writeNull);
        out.writeName("error");
        out.writeStartObject();
        out.writeName("line");
        out.writeNumber(first.line());
        text(out, "field", first.field());
        text(out, "found", first.found(language));
        text(out, "cure", first.cure(language));
        text(out, "message", question.rejection().message(language));
        out.writeEndObject();
        out.writeEndObject();
    }
}
