package org.ecoute.model.casefile;

import org.ecoute.model.InvalidValueException;

/** The types of acts, with their codes in case files. */
public enum ActType {
    REFERRAL("referral", Referral.class),
    CONSENT("consent", Consent.class),
    CONTACT("contact", Contact.class),
    SESSION("session", Session.class),
    DEROGATION_REQUEST("derogation-request", DerogationRequest.class),
    DEROGATION_DECISION("derogation-decision", DerogationDecision.class),
    CRISIS_ALERT("crisis-alert", CrisisAlert.class),
    CRISIS_CELL("crisis-cell", CrisisCell.class),
    CRISIS_DECISION("crisis-decision", CrisisDecision.class),
    ON_SITE_DAY("on-site-day", OnSiteDay.class),
    GROUP_SESSION("group-session", GroupSession.class),
    ORIENTATION("orientation", Orientation.class),
    IDENTITY_GIVEN("identity-given", IdentityGiven.class),
    MESSAGE_RECEIVED("message-received", MessageReceived.class),
    MESSAGE_ANSWERED("message-answered", MessageAnswered.class),
    DOCUMENT_SENT("document-sent", DocumentSent.class),
    DISCLOSURE("disclosure", Disclosure.class),
    MISSION_ORDER_RETURNED("mission-order-returned", MissionOrderReturned.class),
    CLOSURE("closure", Closure.class),
    CANCELLATION("cancellation", Cancellation.class);

    private final String code;
    private final Class<? extends Act> valueType;

    ActType(String code, Class<? extends Act> valueType) {
        this.code = code;
        this.valueType = valueType;
    }

    /** The code in case files, such as {@code derogation-request}. */
    public String code() {
        return code;
    }

    /** The value type of such acts. */
    public Class<? extends Act> valueType() {
        return valueType;
    }

    /**
     * The type of a code.
     *
     * @throws InvalidValueException if there is no such type
     */
    public static ActType of(String code) {
        for (ActType type : values()) {
            if (type.code.equals(code)) {
                return type;
            }
        }
        throw new InvalidValueException("type", code, "Maybe referral, contact, session, …");
    }
}
