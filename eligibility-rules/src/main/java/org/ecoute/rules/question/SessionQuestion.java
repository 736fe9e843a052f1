package org.ecoute.rules.question;

import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Role;

/**
 * May this session be held?
 *
 * @param service the service that is asked
 * @param inForce whether the service was in force when the case file was opened
 * @param beneficiaryRole what the beneficiary is
 * @param declined whether the beneficiary has declined and not withdrawn the refusal
 * @param kind what the session is for
 * @param modality by what means it is held
 * @param place where it is held
 * @param minutes how long it lasts
 * @param localStartHour the hour of the day at which it begins, at the place of work: 7 from 07:00 to 07:59
 * @param duringWorkingTime whether it falls within the beneficiary's working time
 * @param practitioner the profession of whoever holds it
 * @param samePractitioner whether it is the practitioner of the earlier support sessions, or the first one
 * @param mindfulnessTrained whether the practitioner is trained in mindfulness
 * @param socialWorkerWished whether the beneficiary wishes a social worker; yes unless recorded otherwise
 * @param themeRecorded whether at least one theme is recorded at the session
 * @param homeInIleDeFrance whether the beneficiary lives in Île-de-France
 * @param sessionsHeld support sessions of this service already held with this beneficiary in this case file, whatever
 *     their modality
 * @param faceToFaceHeld support sessions of this service already held face to face
 * @param firstSession whether no support session of this service has been held yet
 * @param grantedByDerogation sessions granted to this beneficiary by allowed derogations, in all
 * @param firstExchangeHeld whether a listening or evaluation session has been held, in whichever service
 * @param platformEvaluationHeld whether an evaluation has been held otherwise than face to face, in whichever service
 * @param faceToFaceAdvised whether an evaluation held advised face-to-face sessions
 * @param orientationAgreed whether the beneficiary agreed to an allowed orientation
 * @param identityGiven whether the beneficiary agreed to give an identity to the provider
 */
@Impossible("firstSession == true && sessionsHeld > 0")
@Impossible("firstSession == false && sessionsHeld == 0")
@Impossible("faceToFaceHeld > sessionsHeld")
@Impossible("samePractitioner == false && sessionsHeld == 0")
@Impossible("platformEvaluationHeld == true && firstExchangeHeld == false")
@Impossible("faceToFaceAdvised == true && firstExchangeHeld == false")
public record SessionQuestion(
        String service,
        boolean inForce,
        @Attribute(recordedAs = "role") Role beneficiaryRole,
        boolean declined,
        SessionKind kind,
        @Attribute(actionable = true) Modality modality,
        @Attribute(actionable = true) Place place,
        @Attribute(actionable = true, max = 240) int minutes,

        @Attribute(actionable = true, max = 23, recordedAs = "workRegion")
        int localStartHour,

        @Attribute(actionable = true) boolean duringWorkingTime,
        @Attribute(actionable = true) Practitioner practitioner,

        @Attribute(actionable = true, recordedAs = "practitionerId")
        boolean samePractitioner,

        @Attribute(actionable = true) boolean mindfulnessTrained,
        boolean socialWorkerWished,
        @Attribute(actionable = true, recordedAs = "themes") boolean themeRecorded,
        @Attribute(recordedAs = "homeRegion") boolean homeInIleDeFrance,
        @Attribute(max = 30, recordedAs = "held") int sessionsHeld,
        @Attribute(max = 30, recordedAs = "held") int faceToFaceHeld,
        @Attribute(recordedAs = "held") boolean firstSession,
        @Attribute(actionable = true, max = 12) int grantedByDerogation,
        @Attribute(actionable = true, recordedAs = "held") boolean firstExchangeHeld,
        @Attribute(actionable = true, recordedAs = "held") boolean platformEvaluationHeld,
        @Attribute(actionable = true) boolean faceToFaceAdvised,
        @Attribute(actionable = true, recordedAs = "agreed") boolean orientationAgreed,
        @Attribute(actionable = true, recordedAs = "agreed") boolean identityGiven)
        implements AnyQuestion {}
