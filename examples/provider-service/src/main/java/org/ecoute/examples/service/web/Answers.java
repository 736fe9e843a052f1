package org.ecoute.examples.service.web;

import java.net.URI;
import java.util.Map;
import org.ecoute.examples.service.record.Decision;
import org.ecoute.model.ruling.Ruling;
import org.ecoute.rules.SchemeRules;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decisions as HTTP. What would change a refusal is worked out here, when the case file is free again for others: it takes
 * longer than the ruling itself.
 */
@Component
final class Answers {
    private final SchemeRules rules;

    Answers(SchemeRules rules) {
        this.rules = rules;
    }

    ResponseEntity<?> of(Decision decision) {
        if (decision instanceof Decision.Done done) {
            return done(done.answer());
        }
        if (decision instanceof Decision.Allowed allowed) {
            return ResponseEntity.ok(Map.of("ruling", explained(allowed.why())));
        }
        if (decision instanceof Decision.Undetermined undetermined) {
            return Problems.of(ProblemKind.UNDETERMINED, Map.of("ruling", explained(undetermined.why())));
        }
        if (decision instanceof Decision.Displacing displacing) {
            return Problems.of(
                    ProblemKind.DISPLACING,
                    Map.of(
                            "act", displacing.act().value(),
                            "ruling", explained(displacing.ruling())));
        }
        Decision.Refused refused = (Decision.Refused) decision;
        return Problems.of(ProblemKind.REFUSED, Map.of("ruling", explained(refused.why())));
    }

    private ObjectNode explained(Ruling ruling) {
        return Json.ruling(rules.explain(ruling), Languages.current());
    }

    private static ResponseEntity<String> done(Decision.Answer answer) {
        return ResponseEntity.status(answer.status())
                .location(URI.create(answer.location()))
                .eTag(Integer.toString(answer.version()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer.body());
    }
}
