package org.ecoute.rules.internal.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.DerogationDecision;
import org.ecoute.model.casefile.DerogationRequest;
import org.ecoute.model.casefile.Disclosure;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.casefile.GroupSession;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Orientation;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.code.Ground;
import org.ecoute.model.code.GroundFamily;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.question.AnyQuestion;
import org.ecoute.rules.question.ContactQuestion;
import org.ecoute.rules.question.DerogationQuestion;
import org.ecoute.rules.question.DerogationStep;
import org.ecoute.rules.question.DisclosureQuestion;
import org.ecoute.rules.question.DocumentQuestion;
import org.ecoute.rules.question.GroupSessionQuestion;
import org.ecoute.rules.question.OrientationQuestion;
import org.ecoute.rules.question.ReferralQuestion;
import org.ecoute.rules.question.SessionQuestion;

/**
 * Makes the flat question of an act in a state. The act is completed: an attribute that is still absent is one that no
 * rule mentions, so any value will do.
 */
final class QuestionMaker {
    private final RuleCatalogue catalogue;
    private final Allowances allowances;

    QuestionMaker(RuleCatalogue catalogue, Allowances allowances) {
        this.catalogue = catalogue;
        this.allowances = allowances;
    }

    /** The day that chooses the versions of the clauses: the opening, or the act's own day if it would open the file. */
    static LocalDate openedOn(CaseState state, Act act) {
        return state.openedOn().orElse(ClauseVersion.contractDay(act.at().toInstant()));
    }

    /** The question about one beneficiary, or about the whole case file; empty for a record, which is not judged. */
    Optional<AnyQuestion> question(CaseState state, Act act, ServiceId service, Optional<BeneficiaryId> beneficiary) {
        Asked asked = new Asked(service.value(), catalogue.inForce(service, openedOn(state, act)));
        if (act instanceof Disclosure disclosure) {
            return Optional.of(new DisclosureQuestion(
                    asked.service,
                    asked.inForce,
                    disclosure.content(),
                    disclosure.to(),
                    referrer(state),
                    state.allNamed()));
        }
        if (act instanceof DocumentSent document) {
            return Optional.of(new DocumentQuestion(
                    asked.service, asked.inForce, document.kind(), document.to(), referrer(state)));
        }
        if (act instanceof GroupSession group) {
            return Optional.of(
                    new GroupSessionQuestion(asked.service, asked.inForce, group.kind(), state.teamAffected()));
        }
        return beneficiary.map(state::person).flatMap(person -> personal(asked, person, state, act, service));
    }

    private record Asked(String service, boolean inForce) {}

    private Optional<AnyQuestion> personal(
            Asked asked, PersonState person, CaseState state, Act act, ServiceId service) {
        if (act instanceof Referral referral) {
            boolean self = referral.self().orElse(referral.by() == person.role());
            return Optional.of(new ReferralQuestion(
                    asked.service, asked.inForce, person.role(), referral.by(), self, workGround(referral)));
        }
        if (act instanceof Contact) {
            return Optional.of(new ContactQuestion(
                    asked.service, asked.inForce, person.role(), person.informed(), person.declined()));
        }
        if (act instanceof Session session) {
            return Optional.of(session(asked, person, session, service));
        }
        if (act instanceof Orientation orientation) {
            return Optional.of(new OrientationQuestion(
                    asked.service,
                    asked.inForce,
                    person.role(),
                    orientation.by().orElse(Role.PSYCHOLOGIST),
                    orientation.to(),
                    orientation.agreed().orElse(false)));
        }
        if (act instanceof DerogationRequest request) {
            return Optional.of(
                    derogation(asked, person, service, openedOn(state, act), DerogationStep.REQUEST, request.by(), 0));
        }
        if (act instanceof DerogationDecision decision) {
            return Optional.of(derogation(
                    asked,
                    person,
                    service,
                    openedOn(state, act),
                    DerogationStep.DECISION,
                    decision.by(),
                    decision.granted()));
        }
        return Optional.empty();
    }

    private static SessionQuestion session(Asked asked, PersonState person, Session session, ServiceId service) {
        return new SessionQuestion(
                asked.service,
                asked.inForce,
                person.role(),
                session.kind(),
                session.modality().orElse(Modality.TELEPHONE),
                session.place().orElse(Place.PROVIDER_PREMISES),
                session.duringWorkingTime().orElse(false),
                person.homeInIleDeFrance(),
                person.sessionsHeld(service),
                person.granted());
    }

    private DerogationQuestion derogation(
            Asked asked,
            PersonState person,
            ServiceId service,
            LocalDate openedOn,
            DerogationStep step,
            Role by,
            int granted) {
        int left =
                allowances.left(person, service, openedOn, SessionKind.SUPPORT).orElse(Integer.MAX_VALUE);
        return new DerogationQuestion(
                asked.service,
                asked.inForce,
                person.role(),
                step,
                by,
                granted,
                person.granted(),
                left,
                person.openRequest());
    }

    private static Role referrer(CaseState state) {
        return state.referrer().orElse(Role.THIRD_PARTY);
    }

    private static boolean workGround(Referral referral) {
        return referral.grounds().stream()
                .map(CodeLists.bundled()::ground)
                .flatMap(Optional::stream)
                .map(Ground::family)
                .anyMatch(List.of(GroundFamily.WORK_DISTRESS, GroundFamily.TRAUMATIC_EVENT)::contains);
    }
}
