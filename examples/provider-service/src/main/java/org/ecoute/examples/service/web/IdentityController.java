package org.ecoute.examples.service.web;

import java.util.List;
import java.util.Map;
import org.ecoute.examples.service.record.Bodies;
import org.ecoute.examples.service.record.NotFoundException;
import org.ecoute.examples.service.record.NotPermittedException;
import org.ecoute.examples.service.record.StoredCaseFile;
import org.ecoute.examples.service.security.Caller;
import org.ecoute.examples.service.security.ServiceRole;
import org.ecoute.examples.service.vault.Identity;
import org.ecoute.examples.service.vault.Vault;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Identities: told by who refers or by the psychologist, read by the psychologist who calls. */
@RestController
@RequestMapping("/api/case-files/{id}")
class IdentityController {
    private final CaseFileReader reader;
    private final Vault vault;

    IdentityController(CaseFileReader reader, Vault vault) {
        this.reader = reader;
        this.vault = vault;
    }

    @PutMapping(path = "/beneficiaries/{beneficiary}/identity", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> keep(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @PathVariable String beneficiary,
            @RequestBody String body) {
        if (caller.role() != ServiceRole.PSYCHOLOGIST && caller.role() != ServiceRole.MANAGER) {
            throw new NotPermittedException();
        }
        StoredCaseFile stored = reader.read(caller, id);
        boolean known = stored.caseFile().beneficiaries().stream()
                .anyMatch(one -> one.id().value().equals(beneficiary));
        if (!known) {
            throw new NotFoundException("beneficiary");
        }
        ObjectNode details = Bodies.object(body);
        vault.keep(caller.client(), stored.caseFile().id().value(), new Identity(beneficiary, details.toString()));
        return ResponseEntity.noContent().build();
    }

    /** For the psychologist's own work; to anybody else it would be a disclosure, which has its view. */
    @GetMapping("/identities")
    Map<String, List<Identity>> read(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        if (caller.role() != ServiceRole.PSYCHOLOGIST) {
            throw new NotPermittedException();
        }
        StoredCaseFile stored = reader.read(caller, id);
        return Map.of(
                "identities", vault.of(caller.client(), stored.caseFile().id().value()));
    }
}
