package org.ecoute.examples.service.record;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActId;
import org.ecoute.model.casefile.Cancellation;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Closure;

/** What stands of a case file: a withdrawn act stays in it, but happened no more. */
public final class Standing {
    private Standing() {}

    /** The acts that nobody withdrew, withdrawals left out. */
    public static Stream<Act> acts(CaseFile caseFile) {
        Set<ActId> withdrawn = caseFile.acts().stream()
                .filter(Cancellation.class::isInstance)
                .map(act -> ((Cancellation) act).of())
                .collect(Collectors.toSet());
        return caseFile.acts().stream()
                .filter(act -> !(act instanceof Cancellation))
                .filter(act -> act.id().filter(withdrawn::contains).isEmpty());
    }

    /** The closure, if it is closed. */
    public static Optional<Closure> closure(CaseFile caseFile) {
        return acts(caseFile)
                .filter(Closure.class::isInstance)
                .map(Closure.class::cast)
                .reduce((earlier, later) -> later);
    }
}
