package org.ecoute.rules.internal.replay;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Consent;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.ruling.Duty;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
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
     */
    record Standing(Duty duty, DutyState state, Optional<Instant> fulfilledAt) {}

    private final QuestionJudge judge;
    private final Instant asOf;

    DutyAudit(QuestionJudge judge, Instant asOf) {
        this.judge = judge;
        this.asOf = asOf;
    }

    Standing standing(CreatedDuty created, List<Act> acts) {
        Duty duty = DutyClock.duty(created, acts);
        Optional<Instant> due = duty.due().map(one -> one.toInstant());
        Optional<Instant> done = acts.stream()
                .filter(act -> !act.at().isBefore(created.act().at()) && fulfils(act, duty))
                .map(act -> act.at().toInstant())
                .min(Comparator.naturalOrder());
        DutyQuestion question = new DutyQuestion(
                created.service().value(),
                created.answer().question().inForce(),
                duty.kind(),
                fulfilment(done, due),
                due.map(asOf::isAfter).orElse(false),
                DutyClock.informedAt(created, acts).isPresent(),
                declined(created, acts, earliest(due, done)));
        return new Standing(duty, judge.state(question, created.answer().openedOn()), done);
    }

    private static Fulfilment fulfilment(Optional<Instant> done, Optional<Instant> due) {
        if (done.isEmpty()) {
            return Fulfilment.NONE;
        }
        return due.map(done.get()::isAfter).orElse(false) ? Fulfilment.LATE : Fulfilment.IN_TIME;
    }

    /** Whether an act is what the duty asks for. */
    private static boolean fulfils(Act act, Duty duty) {
        if (act instanceof Contact contact) {
            return duty.kind() == DutyKind.CONTACT
                    && contact.reached().orElse(false)
                    && contact.beneficiary().value().equals(duty.owedTo().code());
        }
        return act instanceof DocumentSent document
                && document.kind().name().equals(duty.kind().name())
                && document.to().name().equals(duty.owedTo().code());
    }

    /** Whether the beneficiary's latest word up to an instant was a refusal. */
    private static boolean declined(CreatedDuty created, List<Act> acts, Instant until) {
        return created.beneficiary()
                .flatMap(beneficiary -> acts.stream()
                        .filter(act -> !act.at().toInstant().isAfter(until))
                        .map(act -> word(act, beneficiary))
                        .flatMap(Optional::stream)
                        .reduce((earlier, later) -> later))
                .orElse(false);
    }

    private static Optional<Boolean> word(Act act, BeneficiaryId beneficiary) {
        if (act instanceof Referral referral && referral.beneficiaries().contains(beneficiary)) {
            return referral.declined();
        }
        return act instanceof Consent consent && consent.beneficiary().equals(beneficiary)
                ? consent.declined()
                : Optional.empty();
    }

    private Instant earliest(Optional<Instant> due, Optional<Instant> done) {
        return Stream.of(Optional.of(asOf), due, done)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(asOf);
    }
}
