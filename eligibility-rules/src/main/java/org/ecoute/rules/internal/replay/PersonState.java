package org.ecoute.rules.internal.replay;

import java.util.HashMap;
import java.util.Map;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ServiceId;

/**
 * What the acts so far amount to for one beneficiary.
 *
 * @param role what the beneficiary is
 * @param homeInIleDeFrance whether the beneficiary lives there
 * @param informed whether the beneficiary has been told of the contact
 * @param declined whether the beneficiary has declined and not withdrawn it
 * @param sessionsHeld support sessions held, by service
 * @param granted sessions granted by allowed derogations
 * @param openRequest whether an allowed request for a derogation waits for its decision
 */
record PersonState(
        Role role,
        boolean homeInIleDeFrance,
        boolean informed,
        boolean declined,
        Map<ServiceId, Integer> sessionsHeld,
        int granted,
        boolean openRequest) {

    static PersonState first(Role role, boolean homeInIleDeFrance) {
        return new PersonState(role, homeInIleDeFrance, false, false, Map.of(), 0, false);
    }

    int sessionsHeld(ServiceId service) {
        return sessionsHeld.getOrDefault(service, 0);
    }

    PersonState withConsent(boolean nowInformed, boolean nowDeclined) {
        return new PersonState(role, homeInIleDeFrance, nowInformed, nowDeclined, sessionsHeld, granted, openRequest);
    }

    PersonState withSession(ServiceId service) {
        Map<ServiceId, Integer> more = new HashMap<>(sessionsHeld);
        more.merge(service, 1, Integer::sum);
        return new PersonState(role, homeInIleDeFrance, informed, declined, Map.copyOf(more), granted, openRequest);
    }

    PersonState withRequest() {
        return new PersonState(role, homeInIleDeFrance, informed, declined, sessionsHeld, granted, true);
    }

    PersonState withDecision(int more) {
        return new PersonState(role, homeInIleDeFrance, informed, declined, sessionsHeld, granted + more, false);
    }
}
