package org.ecoute.model.json;

import static org.ecoute.model.json.Terms.BENEFICIARY;
import static org.ecoute.model.json.Terms.BOOLEAN;
import static org.ecoute.model.json.Terms.INSTANT;
import static org.ecoute.model.json.Terms.ONE_OR_MORE;
import static org.ecoute.model.json.Terms.PLACE;
import static org.ecoute.model.json.Terms.PRACTITIONER_ID;
import static org.ecoute.model.json.Terms.ROLE;

import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.DerogationDecision;
import org.ecoute.model.casefile.DerogationRequest;
import org.ecoute.model.casefile.MissionOrderReturned;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.casefile.Theme;
import org.ecoute.model.json.ActShapeBuilder.Common;

/** Sessions and what decides how many there may be. */
final class SessionShapes {
    static final Shape<Session, Session.Builder> SESSION = ActShapeBuilder.act(
                    ActType.SESSION,
                    Session.class,
                    "A session with one beneficiary; it ends minutes after at.",
                    Session::builder,
                    Session.Builder::build,
                    new Common<>(
                            Session.Builder::at,
                            Session.Builder::recordedAt,
                            Session.Builder::service,
                            Session.Builder::id))
            .required(
                    "beneficiary", BENEFICIARY, Session::beneficiary, Session.Builder::beneficiary, "Whom it concerns.")
            .required(
                    "kind",
                    CodeForm.of(SessionKind.class, "What a session is for."),
                    Session::kind,
                    Session.Builder::kind,
                    "What it is for.")
            .optional(
                    "modality",
                    CodeForm.of(Modality.class, "By what means a session is held."),
                    Session::modality,
                    Session.Builder::modality,
                    "By what means.")
            .optional(
                    "minutes",
                    ONE_OR_MORE,
                    Session::minutes,
                    Session.Builder::minutes,
                    "Planned or actual length in minutes.")
            .optional(
                    "held",
                    BOOLEAN,
                    Session::held,
                    Session.Builder::held,
                    "Whether it took place: an outcome, ignored when the act is only proposed.")
            .optional(
                    "duringWorkingTime",
                    BOOLEAN,
                    Session::duringWorkingTime,
                    Session.Builder::duringWorkingTime,
                    "Whether it falls within the beneficiary's working time.")
            .optional(
                    "practitioner",
                    CodeForm.of(Practitioner.class, "The profession of whoever holds a session."),
                    Session::practitioner,
                    Session.Builder::practitioner,
                    "The profession of whoever holds it.")
            .optional(
                    "practitionerId",
                    PRACTITIONER_ID,
                    Session::practitionerId,
                    Session.Builder::practitionerId,
                    "Who holds it, opaque.")
            .optional(
                    "mindfulnessTrained",
                    BOOLEAN,
                    Session::mindfulnessTrained,
                    Session.Builder::mindfulnessTrained,
                    "Whether the practitioner is trained in mindfulness.")
            .optional(
                    "socialWorkerWished",
                    BOOLEAN,
                    Session::socialWorkerWished,
                    Session.Builder::socialWorkerWished,
                    "Whether the beneficiary wishes a social worker; absent: yes.")
            .optional("place", PLACE, Session::place, Session.Builder::place, "Where, for a face-to-face session.")
            .optional(
                    "teamAffected",
                    BOOLEAN,
                    Session::teamAffected,
                    Session.Builder::teamAffected,
                    "Outcome of an evaluation: the whole team is affected.")
            .optional(
                    "faceToFaceAdvised",
                    BOOLEAN,
                    Session::faceToFaceAdvised,
                    Session.Builder::faceToFaceAdvised,
                    "Outcome of an evaluation: face-to-face sessions are advised.")
            .set(
                    "themes",
                    CodeForm.of(Theme.class, "Themes of a well-being programme."),
                    Session::themes,
                    Session.Builder::themes,
                    "Themes fixed at the session; absent when none was recorded.")
            .build();

    static final Shape<DerogationRequest, DerogationRequest.Builder> DEROGATION_REQUEST = ActShapeBuilder.act(
                    ActType.DEROGATION_REQUEST,
                    DerogationRequest.class,
                    "More sessions are asked for.",
                    DerogationRequest::builder,
                    DerogationRequest.Builder::build,
                    new Common<>(
                            DerogationRequest.Builder::at,
                            DerogationRequest.Builder::recordedAt,
                            DerogationRequest.Builder::service,
                            DerogationRequest.Builder::id))
            .required(
                    "beneficiary",
                    BENEFICIARY,
                    DerogationRequest::beneficiary,
                    DerogationRequest.Builder::beneficiary,
                    "Whom it concerns.")
            .required("by", ROLE, DerogationRequest::by, DerogationRequest.Builder::by, "Who asks.")
            .required(
                    "sessions",
                    ONE_OR_MORE,
                    DerogationRequest::sessions,
                    DerogationRequest.Builder::sessions,
                    "How many more.")
            .build();

    static final Shape<DerogationDecision, DerogationDecision.Builder> DEROGATION_DECISION = ActShapeBuilder.act(
                    ActType.DEROGATION_DECISION,
                    DerogationDecision.class,
                    "A request for more sessions is decided.",
                    DerogationDecision::builder,
                    DerogationDecision.Builder::build,
                    new Common<>(
                            DerogationDecision.Builder::at,
                            DerogationDecision.Builder::recordedAt,
                            DerogationDecision.Builder::service,
                            DerogationDecision.Builder::id))
            .required(
                    "beneficiary",
                    BENEFICIARY,
                    DerogationDecision::beneficiary,
                    DerogationDecision.Builder::beneficiary,
                    "Whom it concerns.")
            .required("by", ROLE, DerogationDecision::by, DerogationDecision.Builder::by, "Who decides.")
            .required(
                    "granted",
                    IntegerForm.atLeast(0),
                    DerogationDecision::granted,
                    DerogationDecision.Builder::granted,
                    "How many sessions are granted; 0 refuses the request.")
            .build();

    static final Shape<MissionOrderReturned, MissionOrderReturned.Builder> MISSION_ORDER_RETURNED = ActShapeBuilder.act(
                    ActType.MISSION_ORDER_RETURNED,
                    MissionOrderReturned.class,
                    "The mission order of a face-to-face session came back: its count is no longer provisional. A record, not judged.",
                    MissionOrderReturned::builder,
                    MissionOrderReturned.Builder::build,
                    new Common<>(
                            MissionOrderReturned.Builder::at,
                            MissionOrderReturned.Builder::recordedAt,
                            MissionOrderReturned.Builder::service,
                            MissionOrderReturned.Builder::id))
            .required(
                    "sessionAt",
                    INSTANT,
                    MissionOrderReturned::sessionAt,
                    MissionOrderReturned.Builder::sessionAt,
                    "The start of the session.")
            .build();

    private SessionShapes() {}
}
