package org.ecoute.examples.service.record;

import java.time.Instant;
import java.util.Optional;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.Session;

/** Refuses acts that cannot be true yet. What lies in the past is recorded however late: the record says when. */
final class Timeliness {
    private Timeliness() {}

    static void check(Act act, Instant now) {
        if (!act.at().toInstant().isAfter(now)) {
            return;
        }
        if (!plannable(act)) {
            throw new BadRequestException("at", "Record it once it has happened: only sessions and days are planned.");
        }
        if (outcome(act).isPresent()) {
            throw new BadRequestException("held", "Leave it out until the session has taken place.");
        }
    }

    private static boolean plannable(Act act) {
        return switch (act.type()) {
            case SESSION, GROUP_SESSION, ON_SITE_DAY -> true;
            default -> false;
        };
    }

    private static Optional<Boolean> outcome(Act act) {
        if (act instanceof Session session) {
            return session.held();
        }
        return act instanceof Contact contact ? contact.reached() : Optional.empty();
    }
}
