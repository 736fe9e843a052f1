package org.ecoute.rules.internal.replay;

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
import org.jspecify.annotations.Nullable;

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
     * @param fulfilledAt when it was done, in time or late; in contract time
     * @param occurrenceMet whether it was done in time counted from the occurrence, for a crisis
     * @param missing what would have to be known to tell the state, where that is undetermined
     */
    record Standing(
            Duty duty,
            DutyState state,
            Optional<OffsetDateTime> fulfilledAt,
            Optional<Boolean> occurrenceMet,
            Optional<MissingFact> missing) {}

    private final QuestionJudge judge;
    private final OffsetDateTime asOf;

    DutyAudit(QuestionJudge judge, OffsetDateTime asOf) {
        this.judge = judge;
        this.asOf = asOf;
    }

    /**
     * How a duty stands after a path.
     *
     * @param acts all acts of the path
     */
    Standing standing(CreatedDuty created, CaseState state, List<Act> acts) {
        Duty duty = created.after(acts);
        OffsetDateTime due = duty.due().orElse(null);
        OffsetDateTime done = fulfilled(created, duty, acts);
        DutyState stands = stands(created, state, acts, due, done);
        Optional<OffsetDateTime> fulfilledAt = Optional.ofNullable(done).map(DutyClock::contractTime);
        Optional<Boolean> met = occurrenceMet(duty, done);
        Optional<OffsetDateTime> earliest = due == null ? created.clock().earliestDue() : Optional.empty();
        // the true due instant lies somewhere from there on: where both ends agree, so does all between
        if (earliest.isPresent() && stands(created, state, acts, earliest.get(), done) != stands) {
            MissingFact length = MissingFact.builder()
                    .attribute(DutyClock.LENGTH)
                    .act(created.index())
                    .build();
            return new Standing(duty, DutyState.UNDETERMINED, fulfilledAt, met, Optional.of(length));
        }
        return new Standing(duty, stands, fulfilledAt, met, Optional.empty());
    }

    private static @Nullable OffsetDateTime fulfilled(CreatedDuty created, Duty duty, List<Act> acts) {
        OffsetDateTime first = null;
        for (Act act : acts) {
            if (FulfillingActs.fulfils(act, created, duty, acts)
                    && !act.at().isBefore(created.act().at())
                    && (first == null || act.at().isBefore(first))) {
                first = act.at();
            }
        }
        return first;
    }

    private DutyState stands(
            CreatedDuty created,
            CaseState state,
            List<Act> acts,
            @Nullable OffsetDateTime due,
            @Nullable OffsetDateTime done) {
        Answer answer = created.answer();
        PersonState person = answer.beneficiary().map(state::person).orElse(null);
        DutyQuestion question = new DutyQuestion(
                created.service().value(),
                answer.question().inForce(),
                created.clock().owes().kind(),
                fulfilment(done, due),
                due != null && asOf.isAfter(due),
                person != null && person.informed(),
                declined(created, acts, earliest(due, done)),
                person == null || person.hasEmail(),
                person != null && person.surveyOptOut());
        return judge.state(question, answer.openedOn());
    }

    private Optional<Boolean> occurrenceMet(Duty duty, @Nullable OffsetDateTime done) {
        Optional<OffsetDateTime> due = duty.occurrenceDue();
        boolean open = done == null && due.map(last -> !asOf.isAfter(last)).orElse(true);
        return due.isEmpty() || open ? Optional.empty() : Optional.of(done != null && !done.isAfter(due.get()));
    }

    private static Fulfilment fulfilment(@Nullable OffsetDateTime done, @Nullable OffsetDateTime due) {
        if (done == null) {
            return Fulfilment.NONE;
        }
        return due != null && done.isAfter(due) ? Fulfilment.LATE : Fulfilment.IN_TIME;
    }

    /** Whether the beneficiary's latest word up to an instant was a refusal. */
    private static boolean declined(CreatedDuty created, List<Act> acts, OffsetDateTime until) {
        Optional<BeneficiaryId> beneficiary = created.answer().beneficiary();
        if (beneficiary.isEmpty()) {
            return false;
        }
        boolean declined = false;
        for (Act act : acts) {
            Optional<Boolean> word = word(act, beneficiary.get());
            if (word.isPresent() && !act.at().isAfter(until)) {
                declined = word.get();
            }
        }
        return declined;
    }

    private static Optional<Boolean> word(Act act, BeneficiaryId beneficiary) {
        Optional<Boolean> word = switch (act.type()) {
            case REFERRAL -> ((Referral) act).declined();
            case CONSENT -> ((Consent) act).declined();
            default -> Optional.empty();
        };
        return word.isPresent() && act.concerns().contains(beneficiary) ? word : Optional.empty();
    }

    private OffsetDateTime earliest(@Nullable OffsetDateTime due, @Nullable OffsetDateTime done) {
        OffsetDateTime first = due != null && due.isBefore(asOf) ? due : asOf;
        return done != null && done.isBefore(first) ? done : first;
    }
}
