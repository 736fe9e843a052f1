package org.ecoute.examples.workbench.handbook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.RuleCatalogue;

/**
 * The day on which a made-up case file is opened: one on which the newest version of each clause of the service holds.
 *
 * @param catalogue the clauses
 */
record ReferenceDay(RuleCatalogue catalogue) {
    /** For services that no document dates: any day would do. */
    private static final LocalDate SOME_DAY = LocalDate.of(2021, 1, 1);

    LocalDate of(ServiceId service) {
        return catalogue.clauses().values().stream()
                .filter(clause -> clause.service().equals(Optional.of(service)))
                .flatMap(clause -> clause.versions().stream())
                .map(ClauseVersion::from)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(SOME_DAY);
    }
}
