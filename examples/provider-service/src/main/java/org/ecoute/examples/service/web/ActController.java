package org.ecoute.examples.service.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.ecoute.examples.service.record.Bodies;
import org.ecoute.examples.service.record.NotFoundException;
import org.ecoute.examples.service.record.Proposals;
import org.ecoute.examples.service.record.Recorder;
import org.ecoute.examples.service.record.StoredCaseFile;
import org.ecoute.examples.service.security.Caller;
import org.ecoute.examples.service.views.Disclosures;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Acts: asked about, recorded, approved, and told the outcome of. */
@RestController
@RequestMapping("/api/case-files/{id}")
class ActController {
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final Recorder recorder;
    private final CaseFileReader reader;
    private final Answers answers;
    private final Disclosures disclosures;

    ActController(Recorder recorder, CaseFileReader reader, Answers answers, Disclosures disclosures) {
        this.recorder = recorder;
        this.reader = reader;
        this.answers = answers;
        this.disclosures = disclosures;
    }

    /** May this be done? Records nothing. */
    @PostMapping(path = "/proposals", consumes = JSON)
    ResponseEntity<?> propose(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            HttpServletRequest request,
            @RequestBody String body) {
        return answers.of(recorder.propose(RequestHeaders.change(caller, id, request, body), Bodies.object(body)));
    }

    /** Records it if it may be done. */
    @PostMapping(path = "/acts", consumes = JSON)
    ResponseEntity<?> record(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            HttpServletRequest request,
            @RequestBody String body) {
        return answers.of(recorder.record(RequestHeaders.change(caller, id, request, body), Bodies.object(body)));
    }

    /** What waits for approval. */
    @GetMapping("/proposals")
    Map<String, Object> proposals(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        StoredCaseFile stored = reader.read(caller, id);
        disclosures.checkWork(caller, stored.caseFile());
        return Map.of(
                "proposals",
                reader.pending(caller, stored).stream()
                        .map(ActController::proposal)
                        .toList());
    }

    @GetMapping("/proposals/{proposal}")
    Map<String, Object> proposal(
            @AuthenticationPrincipal Caller caller, @PathVariable String id, @PathVariable String proposal) {
        StoredCaseFile stored = reader.read(caller, id);
        disclosures.checkWork(caller, stored.caseFile());
        return reader.pending(caller, stored).stream()
                .filter(one -> one.id().equals(proposal))
                .findFirst()
                .map(ActController::proposal)
                .orElseThrow(() -> new NotFoundException("proposal"));
    }

    private static Map<String, Object> proposal(Proposals.Pending pending) {
        return Map.of(
                "proposal", pending.id(),
                "act", Bodies.object(pending.body()),
                "ruling", Bodies.object(pending.ruling()));
    }

    /** Records a proposal that has been approved meanwhile. */
    @PostMapping("/proposals/{proposal}/recording")
    ResponseEntity<?> recordProposal(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @PathVariable String proposal,
            HttpServletRequest request) {
        return answers.of(recorder.recordProposal(RequestHeaders.change(caller, id, request, ""), proposal));
    }

    /** Whether a planned session was held, whether a contact reached the beneficiary. */
    @PostMapping(path = "/acts/{act}/outcome", consumes = JSON)
    ResponseEntity<?> tell(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @PathVariable String act,
            HttpServletRequest request,
            @RequestBody String body) {
        return answers.of(recorder.tell(RequestHeaders.change(caller, id, request, body), act, Bodies.object(body)));
    }
}
