package org.ecoute.rules.internal.replay;

import java.util.Optional;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CrisisAlert;
import org.ecoute.model.casefile.CrisisCell;
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
        Role referrer = state.referrer().orElse(Role.THIRD_PARTY);
        if (act instanceof Disclosure shown) {
            return Optional.of(new DisclosureQuestion(
                    service,
                    inForce,
                    shown.content(),
                    shown.to(),
                    referrer,
                    state.allNamed(),
                    isBeneficiary(shown.to(), state)));
        }
        if (act instanceof DocumentSent document) {
            return Optional.of(new DocumentQuestion(
                    service,
                    inForce,
                    document.kind(),
                    document.to(),
                    referrer,
                    isBeneficiary(document.to(), state),
                    // a document names a role, not a person: what one beneficiary lacks is not held against another
                    state.persons().any(PersonState::hasEmail),
                    !state.persons().any(person -> !person.surveyOptOut()),
                    state.alerted()));
        }
        return crisis(act, state, service, inForce);
    }

    private static Optional<AnyQuestion> crisis(Act act, CaseState state, String service, boolean inForce) {
        boolean byCoordinator = state.deciders().contains(Role.COORDINATING_PSYCHOLOGIST);
        boolean byReferent = state.deciders().contains(Role.INTERNAL_REFERENT);
        if (act instanceof CrisisAlert alert) {
            EventKind kind = alert.eventKind().orElse(EventKind.OTHER);
            return Optional.of(new AlertQuestion(service, inForce, alert.by(), kind));
        }
        if (act instanceof CrisisCell) {
            return Optional.of(new CrisisCellQuestion(service, inForce, state.alerted()));
        }
        if (act instanceof CrisisDecision decision) {
            return Optional.of(decision(decision, state, service, inForce));
        }
        if (act instanceof OnSiteDay day) {
            return Optional.of(new OnSiteDayQuestion(
                    service,
                    inForce,
                    state.alerted(),
                    byCoordinator,
                    byReferent,
                    day.day(),
                    state.daysApproved().getOrDefault(Role.COORDINATING_PSYCHOLOGIST, 0),
                    state.daysApproved().getOrDefault(Role.INTERNAL_REFERENT, 0),
                    day.place().orElse(Place.ON_SITE)));
        }
        if (act instanceof GroupSession group) {
            return Optional.of(new GroupSessionQuestion(
                    service,
                    inForce,
                    group.kind(),
                    group.place().orElse(Place.ON_SITE),
                    state.teamAffected(),
                    state.alerted(),
                    byCoordinator,
                    byReferent));
        }
        return Optional.empty();
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
