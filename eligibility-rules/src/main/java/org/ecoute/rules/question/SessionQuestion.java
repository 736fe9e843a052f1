package org.ecoute.rules.question;

import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Role;

/**
 * May this session be held?
 *
 * @param service the service that is asked
 * @param inForce whether the service was in force when the case file was opened
 * @param beneficiaryRole what the beneficiary is
 * @param kind what the session is for
 * @param modality by what means it is held
 * @param place where it is held
 * @param duringWorkingTime whether it falls within the beneficiary's working time
 * @param homeInIleDeFrance whether the beneficiary lives in Île-de-France
 * @param sessionsHeld support sessions of this service already held with this beneficiary in this case file, whatever
 *     their modality
 * @param grantedByDerogation sessions granted to this beneficiary by allowed derogations, in all
 */
public record SessionQuestion(
        String service,
        boolean inForce,
        @Attribute(recordedAs = "role") Role beneficiaryRole,
        SessionKind kind,
        @Attribute(actionable = true) Modality modality,
        @Attribute(actionable = true) Place place,
        @Attribute(actionable = true) boolean duringWorkingTime,
        @Attribute(recordedAs = "homeRegion") boolean homeInIleDeFrance,
        @Attribute(max = 30, recordedAs = "held") int sessionsHeld,
        @Attribute(actionable = true, max = 12) int grantedByDerogation)
        implements AnyQuestion {}
