package org.ecoute.examples.service.record;

import org.ecoute.examples.service.security.Authorship;
import org.ecoute.examples.service.security.Caller;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Cancellation;
import org.ecoute.model.casefile.CaseFile;

/** Who may withdraw which act: nobody another's, and nobody a withdrawal, which would bring an act back unjudged. */
final class Withdrawals {
    private Withdrawals() {}

    static void check(Caller caller, Act act, CaseFile caseFile) {
        if (!(act instanceof Cancellation cancellation)) {
            return;
        }
        Act withdrawn = caseFile.acts().stream()
                .filter(one -> one.id().map(cancellation.of()::equals).orElse(false))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("act"));
        if (withdrawn instanceof Cancellation) {
            throw new BadRequestException("of", "Record the act again: a withdrawal is not withdrawn.");
        }
        if (!Authorship.permits(caller, withdrawn)) {
            throw new NotPermittedException();
        }
    }
}
