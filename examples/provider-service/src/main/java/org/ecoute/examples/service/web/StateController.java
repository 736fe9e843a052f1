package org.ecoute.examples.service.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ecoute.examples.service.duties.OwedDuty;
import org.ecoute.examples.service.record.Bodies;
import org.ecoute.examples.service.record.StoredCaseFile;
import org.ecoute.examples.service.security.Caller;
import org.ecoute.examples.service.views.Disclosures;
import org.ecoute.rules.SchemeRules;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** How case files stand: duties, breaches and what is left; for those who work in them or may see their acts. */
@RestController
@RequestMapping("/api")
class StateController {
    /** The most case files that are looked at; the most urgent come first. */
    private static final int MOST = 500;

    private final CaseFileReader reader;
    private final Disclosures disclosures;
    private final SchemeRules rules;
    private final Clock clock;

    StateController(CaseFileReader reader, Disclosures disclosures, SchemeRules rules, Clock clock) {
        this.reader = reader;
        this.disclosures = disclosures;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/case-files/{id}/assessment")
    ObjectNode assessment(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        StoredCaseFile stored = reader.read(caller, id);
        disclosures.checkWork(caller, stored.caseFile());
        return Json.assessment(rules.assess(stored.caseFile(), clock.instant()), Languages.current());
    }

    @GetMapping("/case-files/{id}/allowance")
    ObjectNode allowance(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        return assessment(caller, id).retain("caseFile", "asOf", "allowance");
    }

    /** The provider's duties that come due within some time, the most urgent first; those past their time lead. */
    @GetMapping("/duties")
    Map<String, List<DueSoon>> duties(
            @AuthenticationPrincipal Caller caller, @RequestParam(defaultValue = "PT24H") Duration within) {
        Instant now = clock.instant();
        Instant until = now.plus(within);
        List<DueSoon> soon = reader.owing(caller, until, MOST).stream()
                .filter(stored -> disclosures.mayWork(caller, stored.caseFile()))
                .flatMap(stored -> OwedDuty.of(rules.assess(stored.caseFile(), now)).stream()
                        .filter(duty -> !duty.due().isAfter(until))
                        .map(duty -> DueSoon.of(stored.caseFile().id().value(), duty)))
                .sorted(Comparator.comparing(DueSoon::due))
                .toList();
        return Map.of("duties", soon);
    }

    /** A duty and its case file, in contract time. */
    record DueSoon(String caseFile, String clause, String kind, String owedTo, OffsetDateTime due, String state) {
        static DueSoon of(String caseFile, OwedDuty duty) {
            return new DueSoon(
                    caseFile, duty.clause(), duty.kind(), duty.owedTo(), Bodies.contractTime(duty.due()), duty.state());
        }
    }
}
