package org.ecoute.rules.internal.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Closure;
import org.ecoute.model.casefile.Consent;
import org.ecoute.model.casefile.CrisisAlert;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Creditor;
import org.ecoute.model.ruling.Duty;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.rules.question.Anchor;
import org.ecoute.rules.question.Owed;

/**
 * Adds a duty's duration to the event that starts its clock. Hours are elapsed time on instants: nights, weekends,
 * holidays and daylight saving neither stop nor stretch them.
 */
final class DutyClock {
    /** What tells when a session ended. */
    static final String LENGTH = "minutes";

    private DutyClock() {}

    /** The duty as people read it, as far as its clock can be told from these acts. */
    static Duty duty(CreatedDuty created, List<Act> acts) {
        Duty.Builder duty = Duty.builder()
                .clause(created.rule().clause())
                .kind(created.owes().kind())
                .owedBy(created.owes().debtor())
                .owedTo(creditor(created, acts))
                .unspecified(created.rule().unspecified());
        due(created, acts).map(DutyClock::contractTime).ifPresent(duty::due);
        if (created.owes().anchor() == Anchor.ALERT && created.act() instanceof CrisisAlert alert) {
            alert.occurredAt()
                    .map(occurred -> occurred.toInstant().plus(created.owes().within()))
                    .map(DutyClock::contractTime)
                    .ifPresent(duty::occurrenceDue);
        }
        return duty.build();
    }

    /** The last instant in time; empty while the event that starts the clock has not happened. */
    static Optional<Instant> due(CreatedDuty created, List<Act> acts) {
        return anchor(created, acts).map(start -> start.plus(created.owes().within()));
    }

    /** The earliest instant at which a duty may be due whose clock starts with the end of a session of unknown length. */
    static Optional<Instant> earliestDue(CreatedDuty created) {
        return created.owes().anchor() == Anchor.SESSION_END
                        && end(created.act()).isEmpty()
                ? Optional.of(created.act().at().toInstant().plus(created.owes().within()))
                : Optional.empty();
    }

    /** An instant in contract time. */
    static OffsetDateTime contractTime(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ClauseVersion.CONTRACT_ZONE);
    }

    private static Optional<Instant> anchor(CreatedDuty created, List<Act> acts) {
        Instant start = created.act().at().toInstant();
        return switch (created.owes().anchor()) {
            case REFERRAL, ALERT, MESSAGE -> Optional.of(start);
            case SESSION_END -> end(created.act());
            case INFORMED -> informedAt(created, acts).map(told -> told.isAfter(start) ? told : start);
            case CLOSURE -> closed(created, acts);
        };
    }

    private static Optional<Instant> closed(CreatedDuty created, List<Act> acts) {
        for (Act act : acts) {
            if (act instanceof Closure && !act.at().isBefore(created.act().at())) {
                return Optional.of(act.at().toInstant());
            }
        }
        return Optional.empty();
    }

    /** A session of unknown length ends at an unknown instant. */
    private static Optional<Instant> end(Act act) {
        return act instanceof Session session
                ? session.minutes().map(minutes -> session.at().toInstant().plus(Duration.ofMinutes(minutes)))
                : Optional.empty();
    }

    /** When the beneficiary was first told of the contact. */
    private static Optional<Instant> informedAt(CreatedDuty created, List<Act> acts) {
        if (created.beneficiary().isEmpty()) {
            return Optional.empty();
        }
        BeneficiaryId beneficiary = created.beneficiary().get();
        Optional<Instant> first = Optional.empty();
        for (Act act : acts) {
            if (informs(act, beneficiary)) {
                Instant at = act.at().toInstant();
                first = first.isPresent() && !at.isBefore(first.get()) ? first : Optional.of(at);
            }
        }
        return first;
    }

    private static boolean informs(Act act, BeneficiaryId beneficiary) {
        if (act instanceof Referral referral) {
            return referral.informed().orElse(false) && referral.beneficiaries().contains(beneficiary);
        }
        return act instanceof Consent consent
                && consent.beneficiary().equals(beneficiary)
                && consent.informed().orElse(false);
    }

    private static Creditor creditor(CreatedDuty created, List<Act> acts) {
        String named = created.owes().creditor();
        if (named.equals(Owed.BENEFICIARY.name())) {
            return Creditor.of(created.beneficiary().orElseThrow());
        }
        if (named.equals(Owed.REFERRER.name())) {
            return Creditor.of(referrer(created.act(), acts));
        }
        return Creditor.of(Role.valueOf(named));
    }

    private static Role referrer(Act act, List<Act> acts) {
        Optional<Role> referrer = referring(act);
        for (int i = 0; i < acts.size() && referrer.isEmpty(); i++) {
            referrer = referring(acts.get(i));
        }
        return referrer.orElse(Role.THIRD_PARTY);
    }

    private static Optional<Role> referring(Act act) {
        if (act instanceof Referral referral) {
            return Optional.of(referral.by());
        }
        return act instanceof CrisisAlert alert ? Optional.of(alert.by()) : Optional.empty();
    }
}
