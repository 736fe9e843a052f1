package org.ecoute.rules.internal.replay;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.ecoute.model.scheme.Clause;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.RuleCatalogue;

/** When services are in force: {@link RuleCatalogue#inForce} with the clause that dates each of them looked up before. */
final class ServiceDates {
    private final Map<ServiceId, Clause> dating;

    ServiceDates(RuleCatalogue catalogue) {
        this.dating = catalogue.services().stream()
                .filter(one -> one.datedBy().flatMap(catalogue::clause).isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        one -> one.id(),
                        one -> one.datedBy().flatMap(catalogue::clause).orElseThrow()));
    }

    boolean inForce(ServiceId service, LocalDate openedOn) {
        Clause clause = dating.get(service);
        return clause == null || clause.holdsOn(openedOn);
    }
}
