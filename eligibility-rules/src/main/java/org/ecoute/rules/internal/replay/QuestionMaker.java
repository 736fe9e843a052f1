package org.ecoute.rules.internal.replay;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.DerogationDecision;
import org.ecoute.model.casefile.DerogationRequest;
import org.ecoute.model.casefile.IdentityGiven;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.MessageAnswered;
import org.ecoute.model.casefile.MessageReceived;
import org.ecoute.model.casefile.Orientation;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.code.Ground;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.code.GroundFamily;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.question.AnyQuestion;
import org.ecoute.rules.question.ContactQuestion;
import org.ecoute.rules.question.DerogationQuestion;
import org.ecoute.rules.question.DerogationStep;
import org.ecoute.rules.question.IdentityQuestion;
import org.ecoute.rules.question.MessageQuestion;
import org.ecoute.rules.question.OrientationQuestion;
import org.ecoute.rules.question.ReferralQuestion;

/**
 * Makes the flat question of an act in a state. The act is completed: an attribute that is still absent is one that no
 * rule mentions, or one with a default by its clause's reading.
 */
final class QuestionMaker {
    /** A flat question keeps nine digits, and then a sum of two cannot overflow in a rule. */
    private static final int LARGEST = 999_999_999;

    private static final Set<GroundFamily> AT_WORK =
            EnumSet.of(GroundFamily.WORK_DISTRESS, GroundFamily.TRAUMATIC_EVENT);

    private final ServiceDates dates;
    private final Allowances allowances;

    QuestionMaker(ServiceDates dates, Allowances allowances) {
        this.dates = dates;
        this.allowances = allowances;
    }

    /** The day that chooses the versions of the clauses: the opening, or the act's own day if it would open the file. */
    static LocalDate openedOn(CaseState state, Act act) {
        Optional<LocalDate> opened = state.openedOn();
        return opened.isPresent()
                ? opened.get()
                : ClauseVersion.contractDay(act.at().toInstant());
    }

    /** The question about one beneficiary, or about the whole case file; empty where the vocabulary has none. */
    Optional<AnyQuestion> question(
            CaseState state, Act act, ServiceId service, Optional<BeneficiaryId> beneficiary, LocalDate openedOn) {
        boolean inForce = dates.inForce(service, openedOn);
        return beneficiary.isEmpty()
                ? CaseQuestions.about(act, state, service.value(), inForce)
                : personal(act, state.person(beneficiary.get()), service, inForce, openedOn);
    }

    private Optional<AnyQuestion> personal(
            Act act, PersonState person, ServiceId service, boolean inForce, LocalDate openedOn) {
        String asked = service.value();
        return switch (act.type()) {
            case REFERRAL -> Optional.of(referral((Referral) act, person, asked, inForce));
            case CONTACT ->
                Optional.of(new ContactQuestion(asked, inForce, person.role(), person.informed(), person.declined()));
            case SESSION -> Optional.of(SessionQuestions.about((Session) act, person, service, inForce));
            case ORIENTATION -> Optional.of(orientation((Orientation) act, person, asked, inForce));
            case IDENTITY_GIVEN ->
                Optional.of(new IdentityQuestion(
                        asked, inForce, ((IdentityGiven) act).agreed().orElse(false)));
            case MESSAGE_RECEIVED ->
                Optional.of(new MessageQuestion(asked, inForce, false, ((MessageReceived) act).channel()));
            case MESSAGE_ANSWERED ->
                Optional.of(new MessageQuestion(asked, inForce, true, ((MessageAnswered) act).channel()));
            case DEROGATION_REQUEST, DEROGATION_DECISION -> {
                OptionalInt left = allowances.supportLeft(person, service, openedOn);
                yield derogation(act, person, asked, inForce, left.orElse(LARGEST));
            }
            default -> Optional.empty();
        };
    }

    private static OrientationQuestion orientation(
            Orientation orientation, PersonState person, String asked, boolean inForce) {
        Role by = orientation.by().orElse(Role.PSYCHOLOGIST);
        boolean agreed = orientation.agreed().orElse(false);
        return new OrientationQuestion(asked, inForce, person.role(), by, orientation.to(), agreed);
    }

    private static ReferralQuestion referral(Referral referral, PersonState person, String asked, boolean inForce) {
        boolean self = referral.self().orElse(referral.by() == person.role());
        // a line that is named is the way by which the referral came
        Channel channel = referral.channel().orElse(Channel.LINE);
        return new ReferralQuestion(
                asked,
                inForce,
                person.role(),
                referral.by(),
                self,
                workGround(referral),
                person.workRegion().territory(),
                referral.line().orElse(Line.FRANCE),
                channel,
                referral.companyCode().orElse(false));
    }

    private static Optional<AnyQuestion> derogation(
            Act act, PersonState person, String asked, boolean inForce, int left) {
        if (act instanceof DerogationRequest request) {
            return Optional.of(new DerogationQuestion(
                    asked,
                    inForce,
                    person.role(),
                    DerogationStep.REQUEST,
                    request.by(),
                    0,
                    person.granted(),
                    left,
                    person.openRequest()));
        }
        if (act instanceof DerogationDecision decision) {
            return Optional.of(new DerogationQuestion(
                    asked,
                    inForce,
                    person.role(),
                    DerogationStep.DECISION,
                    decision.by(),
                    Math.min(decision.granted(), LARGEST),
                    person.granted(),
                    left,
                    person.openRequest()));
        }
        return Optional.empty();
    }

    private static boolean workGround(Referral referral) {
        for (GroundCode code : referral.grounds()) {
            Optional<GroundFamily> family = CodeLists.bundled().ground(code).map(Ground::family);
            if (family.isPresent() && AT_WORK.contains(family.get())) {
                return true;
            }
        }
        return false;
    }
}
