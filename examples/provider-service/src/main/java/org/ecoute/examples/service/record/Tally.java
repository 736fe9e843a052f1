package org.ecoute.examples.service.record;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Counts and logs what became of requests; never what they said. */
@Component
final class Tally {
    private static final Logger LOG = LoggerFactory.getLogger(Tally.class);

    private final MeterRegistry meters;

    Tally(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(Decision decision) {
        String outcome = outcome(decision);
        meters.counter("ecoute.decisions", "outcome", outcome).increment();
        if (decision instanceof Decision.Done done) {
            LOG.atInfo()
                    .addKeyValue("outcome", outcome)
                    .addKeyValue("location", done.answer().location())
                    .addKeyValue("version", done.answer().version())
                    .log("recorded");
        } else {
            LOG.atInfo().addKeyValue("outcome", outcome).log("not recorded");
        }
    }

    private static String outcome(Decision decision) {
        if (decision instanceof Decision.Done done) {
            return done.answer().status() == 202 ? "needs-approval" : "recorded";
        }
        if (decision instanceof Decision.Allowed) {
            return "allowed";
        }
        if (decision instanceof Decision.Undetermined) {
            return "undetermined";
        }
        return decision instanceof Decision.Displacing ? "displacing" : "refused";
    }
}
