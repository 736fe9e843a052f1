package org.ecoute.examples.service.web;

import org.ecoute.model.json.CaseFileSchema;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The JSON Schema of case files and acts, to which {@code openapi.yaml} points. */
@RestController
class SchemaController {
    @GetMapping(path = "/case-file.schema.json", produces = "application/schema+json")
    String schema() {
        return CaseFileSchema.text();
    }
}
