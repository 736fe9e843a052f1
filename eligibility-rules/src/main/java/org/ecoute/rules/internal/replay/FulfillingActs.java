package org.ecoute.rules.internal.replay;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.casefile.GroupSession;
import org.ecoute.model.casefile.GroupSessionKind;
import org.ecoute.model.casefile.MessageAnswered;
import org.ecoute.model.casefile.MessageReceived;
import org.ecoute.model.casefile.OnSiteDay;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.ruling.Duty;

/** Which act is what a duty asks for; whether it came in time is for the rules to say. */
final class FulfillingActs {
    private static final Set<Place> ON_SITE = Set.of(Place.ON_SITE, Place.NEARBY);

    private FulfillingActs() {}

    static boolean fulfils(Act act, CreatedDuty created, Duty duty, List<Act> acts) {
        return switch (duty.kind()) {
            case CONTACT ->
                act.type() == ActType.CONTACT
                        && act instanceof Contact contact
                        && contact.reached().orElse(false)
                        && contact.beneficiary().value().equals(duty.owedTo().code());
            case CRISIS_CELL -> act.type() == ActType.CRISIS_CELL;
            case ON_SITE_PRESENCE -> isOnSite(act);
            case MESSAGE_REPLY ->
                act.type() == ActType.MESSAGE_ANSWERED
                        && act instanceof MessageAnswered answer
                        && created.act() instanceof MessageReceived message
                        && answer.messageId().equals(message.messageId());
            case SATISFACTION_SURVEY -> isDocument(act, duty) && answers((DocumentSent) act, created.act(), acts);
            // the text names no recipient of the review
            case POST_EVENT_REVIEW -> isDocument(act, duty);
            case CORRESPONDENT_DETAILS, REFERRAL_NOTICE, INTERVENTION_REPORT, CASE_NUMBER ->
                isDocument(act, duty)
                        && ((DocumentSent) act).to().name().equals(duty.owedTo().code());
        };
    }

    private static boolean isOnSite(Act act) {
        return switch (act.type()) {
            case ON_SITE_DAY -> ON_SITE.contains(((OnSiteDay) act).place().orElse(Place.ON_SITE));
            case GROUP_SESSION -> isOnSite((GroupSession) act);
            default -> false;
        };
    }

    private static boolean isOnSite(GroupSession group) {
        return group.kind() != GroupSessionKind.TELEPHONE_PERMANENCE
                && ON_SITE.contains(group.place().orElse(Place.ON_SITE));
    }

    private static boolean isDocument(Act act, Duty duty) {
        return act.type() == ActType.DOCUMENT_SENT
                && act instanceof DocumentSent document
                && document.kind().name().equals(duty.kind().name());
    }

    /** A survey that does not say which session it follows belongs to the latest support session before it. */
    private static boolean answers(DocumentSent survey, Act session, List<Act> acts) {
        Instant sent = survey.at().toInstant();
        Optional<Instant> followed = survey.sessionAt()
                .map(start -> start.toInstant())
                .or(() -> acts.stream()
                        .filter(act -> act instanceof Session one
                                && one.kind() == SessionKind.SUPPORT
                                && one.held().orElse(false))
                        .map(act -> act.at().toInstant())
                        .filter(start -> !start.isAfter(sent))
                        .max(Comparator.naturalOrder()));
        return followed.filter(session.at().toInstant()::equals).isPresent();
    }
}
