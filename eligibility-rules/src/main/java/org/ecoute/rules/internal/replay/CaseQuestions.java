package org.ecoute.rules.internal.replay;

import java.util.Optional;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CrisisAlert;
import org.ecoute.model.casefile.CrisisDecision;
import org.ecoute.model.casefile.Disclosure;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.casefile.EventKind;
import org.ecoute.model.casefile.GroupSession;
import org.ecoute.model.casefile.OnSiteDay;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.person.Role;
import org.ecoute.rules.question.AlertQuestion;
import org.ecoute.rules.question.AnyQuestion;
import org.ecoute.rules.question.CrisisCellQuestion;
import org.ecoute.rules.question.CrisisDecisionQuestion;
import org.ecoute.rules.question.DisclosureQuestion;
import org.ecoute.rules.question.DocumentQuestion;
import org.ecoute.rules.question.GroupSessionQuestion;
import org.ecoute.rules.question.OnSiteDayQuestion;

/** Makes the questions about acts that concern the whole case file. */
final class CaseQuestions {
    private CaseQuestions() {}

    static Optional<AnyQuestion> about(Act act, CaseState state, String service, boolean inForce) {
        return switch (act.type()) {
            case DISCLOSURE -> Optional.of(disclosure((Disclosure) act, state, service, inForce));
            case DOCUMENT_SENT -> Optional.of(document((DocumentSent) act, state, service, inForce));
            case CRISIS_ALERT -> Optional.of(alert((CrisisAlert) act, service, inForce));
            case CRISIS_CELL -> Optional.of(new CrisisCellQuestion(service, inForce, state.alerted()));
            case CRISIS_DECISION -> Optional.of(decision((CrisisDecision) act, state, service, inForce));
            case ON_SITE_DAY -> Optional.of(onSiteDay((OnSiteDay) act, state, service, inForce));
            case GROUP_SESSION -> Optional.of(group((GroupSession) act, state, service, inForce));
            default -> Optional.empty();
        };
    }

    private static AnyQuestion disclosure(Disclosure shown, CaseState state, String service, boolean inForce) {
        return new DisclosureQuestion(
                service,
                inForce,
                shown.content(),
                shown.to(),
                referrer(state),
                state.allNamed(),
                isBeneficiary(shown.to(), state));
    }

    private static AnyQuestion document(DocumentSent document, CaseState state, String service, boolean inForce) {
        return new DocumentQuestion(
                service,
                inForce,
                document.kind(),
                document.to(),
                referrer(state),
                isBeneficiary(document.to(), state),
                // a document names a role, not a person: what one beneficiary lacks is not held against another
                state.persons().any(PersonState::hasEmail),
                !state.persons().any(person -> !person.surveyOptOut()),
                state.alerted());
    }

    private static AnyQuestion alert(CrisisAlert alert, String service, boolean inForce) {
        return new AlertQuestion(service, inForce, alert.by(), alert.eventKind().orElse(EventKind.OTHER));
    }

    private static AnyQuestion onSiteDay(OnSiteDay day, CaseState state, String service, boolean inForce) {
        return new OnSiteDayQuestion(
                service,
                inForce,
                state.alerted(),
                state.deciders().contains(Role.COORDINATING_PSYCHOLOGIST),
                state.deciders().contains(Role.INTERNAL_REFERENT),
                day.day(),
                state.daysApproved().getOrDefault(Role.COORDINATING_PSYCHOLOGIST, 0),
                state.daysApproved().getOrDefault(Role.INTERNAL_REFERENT, 0),
                day.place().orElse(Place.ON_SITE));
    }

    private static AnyQuestion group(GroupSession group, CaseState state, String service, boolean inForce) {
        return new GroupSessionQuestion(
                service,
                inForce,
                group.kind(),
                group.place().orElse(Place.ON_SITE),
                state.teamAffected(),
                state.alerted(),
                state.deciders().contains(Role.COORDINATING_PSYCHOLOGIST),
                state.deciders().contains(Role.INTERNAL_REFERENT));
    }

    private static Role referrer(CaseState state) {
        return state.referrer().orElse(Role.THIRD_PARTY);
    }

    private static CrisisDecisionQuestion decision(
            CrisisDecision decision, CaseState state, String service, boolean inForce) {
        boolean byCoordinator = decision.by().contains(Role.COORDINATING_PSYCHOLOGIST);
        boolean byReferent = decision.by().contains(Role.INTERNAL_REFERENT);
        int entitled = (byCoordinator ? 1 : 0) + (byReferent ? 1 : 0);
        return new CrisisDecisionQuestion(
                service,
                inForce,
                state.alerted(),
                byCoordinator,
                byReferent,
                decision.by().size() > entitled);
    }

    private static boolean isBeneficiary(Role recipient, CaseState state) {
        return state.persons().any(person -> person.role() == recipient);
    }
}
