package org.ecoute.model.json;

import static org.ecoute.model.json.JsonOutput.text;

import tools.jackson.core.JsonGenerator;

/** What stands in the place of an answer to a question that could not be read. */
final class RejectedQuestionEncoder implements Encoder<RejectedQuestion> {
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
        text(out, "found", first.found());
        text(out, "cure", first.cure());
        text(out, "message", question.rejection().message());
        out.writeEndObject();
        out.writeEndObject();
    }
}
