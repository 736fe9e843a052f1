package org.ecoute.examples.service.web;

import jakarta.servlet.http.HttpServletRequest;
import org.ecoute.examples.service.record.Bodies;
import org.ecoute.examples.service.record.NotPermittedException;
import org.ecoute.examples.service.record.Recorder;
import org.ecoute.examples.service.record.StoredCaseFile;
import org.ecoute.examples.service.security.Caller;
import org.ecoute.examples.service.security.ServiceRole;
import org.ecoute.model.json.JsonWriter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Case files: opened, and read whole by the provider who keeps them. */
@RestController
@RequestMapping("/api/case-files")
class CaseFileController {
    private final Recorder recorder;
    private final CaseFileReader reader;
    private final Answers answers;

    CaseFileController(Recorder recorder, CaseFileReader reader, Answers answers) {
        this.recorder = recorder;
        this.reader = reader;
        this.answers = answers;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> open(
            @AuthenticationPrincipal Caller caller, HttpServletRequest request, @RequestBody String body) {
        return answers.of(recorder.open(
                caller, Bodies.object(body), Languages.current(), RequestHeaders.key(caller, request, body)));
    }

    /** The whole case file is the provider's; others have views of it. */
    @GetMapping("/{id}")
    ResponseEntity<String> read(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        if (caller.role() != ServiceRole.PSYCHOLOGIST) {
            throw new NotPermittedException();
        }
        StoredCaseFile stored = reader.read(caller, id);
        return ResponseEntity.ok()
                .eTag(Integer.toString(stored.version()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonWriter.caseFiles().text(stored.caseFile()));
    }
}
