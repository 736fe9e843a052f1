package org.ecoute.examples.service.web;

import org.ecoute.examples.service.record.Bodies;
import org.ecoute.model.Language;
import org.ecoute.model.json.JsonWriter;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.ruling.Explanation;
import tools.jackson.databind.node.ObjectNode;

/** The model's JSON as parts of answers. */
final class Json {
    private Json() {}

    static ObjectNode ruling(Explanation why, Language language) {
        return Bodies.object(JsonWriter.explanations(language).text(why));
    }

    static ObjectNode assessment(Assessment assessment, Language language) {
        return Bodies.object(JsonWriter.assessments(language).text(assessment));
    }
}
