package org.ecoute.rules.internal.replay;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Consent;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.ruling.Duty;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.MissingFact;
import org.ecoute.rules.question.DutyQuestion;
import org.ecoute.rules.question.Fulfilment;

/**
 * How a duty stands at an instant, on one path. Collects the facts around the due instant; what they amount to is
 * decided by the rules over {@link DutyQuestion}.
 */
final class DutyAudit {
    /**
     * The outcome on one path.
     *
     * @param duty the duty
     * @param state how it stands
     * @param fulfilledAt when it was done, in time or late
     * @param occurrenceMet whether it was done in time counted from the occurrence, for a crisis
     * @param missing what would have to be known to tell the state, where that is undetermined
     */
    record Standing(
            Duty duty,
            DutyState state,
            Optional<Instant> fulfilledAt,
            Optional<Boolean> occurrenceMet,
            Optional<MissingFact> missing) {}

    private final QuestionJudge judge;
    private final Instant asOf;

    DutyAudit(QuestionJudge judge, Instant asOf) {
        this.judge = judge;
        this.asOf = asOf;
    }

    /**
     * How a duty stands after a path.
     *
     * @param acts all acts of the path
     */
    Standing standing(CreatedDuty created, CaseState state, List<Act> acts) {
        Duty duty = DutyClock.duty(created, acts);
        Optional<Instant> due = duty.due().map(OffsetDateTime::toInstant);
        Optional<Instant> done = fulfilled(created, duty, acts);
        Optional<Boolean> met = occurrenceMet(duty, done);
        DutyState stands = stands(created, state, acts, due, done);
        Optional<Instant> earliest = DutyClock.earliestDue(created).filter(other -> due.isEmpty());
        // the true due instant lies somewhere from there on: where both ends agree, so does all between
        if (earliest.isPresent() && stands(created, state, acts, earliest, done) != stands) {
            MissingFact length = MissingFact.builder()
                    .attribute(DutyClock.LENGTH)
                    .act(created.index())
                    .build();
            return new Standing(duty, DutyState.UNDETERMINED, done, met, Optional.of(length));
        }
        return new Standing(duty, stands, done, met, Optional.empty());
    }

    private static Optional<Instant> fulfilled(CreatedDuty created, Duty duty, List<Act> acts) {
        Optional<Instant> first = Optional.empty();
        for (Act act : acts) {
            if (FulfillingActs.fulfils(act, created, duty, acts)
                    && !act.at().isBefore(created.act().at())) {
                Instant at = act.at().toInstant();
                first = first.isPresent() && !at.isBefore(first.get()) ? first : Optional.of(at);
            }
        }
        return first;
    }

    private DutyState stands(
            CreatedDuty created, CaseState state, List<Act> acts, Optional<Instant> due, Optional<Instant> done) {
        Optional<PersonState> person = created.beneficiary().map(state::person);
        DutyQuestion question = new DutyQuestion(
                created.service().value(),
                created.answer().question().inForce(),
                created.owes().kind(),
                fulfilment(done, due),
                due.map(asOf::isAfter).orElse(false),
                person.map(PersonState::informed).orElse(false),
                declined(created, acts, earliest(due, done)),
                person.map(PersonState::hasEmail).orElse(true),
                person.map(PersonState::surveyOptOut).orElse(false));
        return judge.state(question, created.answer().openedOn());
    }

    private Optional<Boolean> occurrenceMet(Duty duty, Optional<Instant> done) {
        Optional<Instant> due = duty.occurrenceDue().map(OffsetDateTime::toInstant);
        boolean open = done.isEmpty() && due.map(last -> !asOf.isAfter(last)).orElse(true);
        if (due.isEmpty() || open) {
            return Optional.empty();
        }
        return Optional.of(done.map(at -> !at.isAfter(due.get())).orElse(false));
    }

    private static Fulfilment fulfilment(Optional<Instant> done, Optional<Instant> due) {
        if (done.isEmpty()) {
            return Fulfilment.NONE;
        }
        return due.map(done.get()::isAfter).orElse(false) ? Fulfilment.LATE : Fulfilment.IN_TIME;
    }

    /** Whether the beneficiary's latest word up to an instant was a refusal. */
    private static boolean declined(CreatedDuty created, List<Act> acts, Instant until) {
        if (created.beneficiary().isEmpty()) {
            return false;
        }
        BeneficiaryId beneficiary = created.beneficiary().get();
        boolean declined = false;
        for (Act act : acts) {
            Optional<Boolean> word = word(act, beneficiary);
            if (word.isPresent() && !act.at().toInstant().isAfter(until)) {
                declined = word.get();
            }
        }
        return declined;
    }

    private static Optional<Boolean> word(Act act, BeneficiaryId beneficiary) {
        Optional<Boolean> word = Optional.empty();
        if (act instanceof Referral referral) {
            word = referral.declined();
        } else if (act instanceof Consent consent) {
            word = consent.declined();
        }
        return word.isPresent() && act.concerns().contains(beneficiary) ? word : Optional.empty();
    }

    private Instant earliest(Optional<Instant> due, Optional<Instant> done) {
        Instant first = due.isPresent() && due.get().isBefore(asOf) ? due.get() : asOf;
        return done.isPresent() && done.get().isBefore(first) ? done.get() : first;
    }
}
