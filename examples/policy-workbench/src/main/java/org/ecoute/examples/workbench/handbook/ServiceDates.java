package org.ecoute.examples.workbench.handbook;

import java.util.Optional;
import java.util.stream.Collectors;
import org.ecoute.model.scheme.Clause;
import org.ecoute.model.scheme.Service;
import org.ecoute.rules.RuleCatalogue;

/**
 * When a service is open to new case files, in words.
 *
 * @param texts in which language
 * @param catalogue the clauses that date services
 */
record ServiceDates(Texts texts, RuleCatalogue catalogue) {
    /** Empty where no document dates the service. */
    Optional<String> of(Service service) {
        return service.datedBy()
                .flatMap(catalogue::clause)
                .map(Clause::versions)
                .filter(versions -> !versions.isEmpty())
                .map(versions -> versions.stream().map(new Dates(texts)::of).collect(Collectors.joining(", ")));
    }
}
