package org.ecoute.rules.internal.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.Consent;
import org.ecoute.model.casefile.CrisisAlert;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Creditor;
import org.ecoute.model.ruling.Duty;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.rules.internal.language.Consequence;
import org.ecoute.rules.internal.language.RuleTree;
import org.ecoute.rules.question.Anchor;
import org.ecoute.rules.question.Owed;
import org.jspecify.annotations.Nullable;

/**
 * Adds a duty's duration to the event that starts its clock. Hours are elapsed time on instants: nights, weekends,
 * holidays and daylight saving neither stop nor stretch them.
 *
 * @param rule the rule that lays the duty down
 * @param act the act that creates it, completed
 * @param beneficiary whom the act is about; empty where it is about the whole case file
 */
record DutyClock(RuleTree rule, Act act, Optional<BeneficiaryId> beneficiary) {
    /** What tells when a session ended. */
    static final String LENGTH = "minutes";

    private static final Creditor NO_REFERRER = Creditor.of(Role.THIRD_PARTY);

    Consequence.Owes owes() {
        return (Consequence.Owes) rule.consequence();
    }

    /** The duty as people read it, as far as its clock can be told from these acts. */
    Duty duty(List<Act> acts) {
        Duty.Builder duty = Duty.builder()
                .clause(rule.clause())
                .kind(owes().kind())
                .owedBy(owes().debtor())
                .owedTo(creditor(acts))
                .unspecified(rule.unspecified());
        OffsetDateTime start = anchor(acts);
        if (start != null) {
            duty.due(contractTime(start.plus(owes().within())));
        }
        if (owes().anchor() == Anchor.ALERT && act instanceof CrisisAlert alert) {
            alert.occurredAt()
                    .map(occurred -> contractTime(occurred.plus(owes().within())))
                    .ifPresent(duty::occurrenceDue);
        }
        return duty.build();
    }

    /** Whether no later act changes the duty as it was told when it was created. */
    boolean isSettled(Duty told) {
        return switch (owes().anchor()) {
            case REFERRAL, ALERT, MESSAGE, SESSION_END -> !told.owedTo().equals(NO_REFERRER);
            case INFORMED, CLOSURE -> false;
        };
    }

    /** The earliest instant at which a duty may be due whose clock starts with the end of a session of unknown length. */
    Optional<OffsetDateTime> earliestDue() {
        return owes().anchor() == Anchor.SESSION_END && end() == null
                ? Optional.of(act.at().plus(owes().within()))
                : Optional.empty();
    }

    /** An instant in contract time. */
    static OffsetDateTime contractTime(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ClauseVersion.CONTRACT_ZONE);
    }

    /** The same instant in contract time. */
    static OffsetDateTime contractTime(OffsetDateTime at) {
        return at.withOffsetSameInstant(ClauseVersion.CONTRACT_ZONE.getRules().getOffset(at.toInstant()));
    }

    /** When the clock starts; null while the event that starts it has not happened or is not known. */
    private @Nullable OffsetDateTime anchor(List<Act> acts) {
        return switch (owes().anchor()) {
            case REFERRAL, ALERT, MESSAGE -> act.at();
            case SESSION_END -> end();
            case INFORMED -> informed(acts);
            case CLOSURE -> closed(acts);
        };
    }

    private @Nullable OffsetDateTime closed(List<Act> acts) {
        for (Act later : acts) {
            if (later.type() == ActType.CLOSURE && !later.at().isBefore(act.at())) {
                return later.at();
            }
        }
        return null;
    }

    /** A session of unknown length ends at an unknown instant. */
    private @Nullable OffsetDateTime end() {
        return act instanceof Session session && session.minutes().isPresent()
                ? session.at().plus(Duration.ofMinutes(session.minutes().get()))
                : null;
    }

    /** When the beneficiary was first told of the contact, or else the act itself if that was later. */
    private @Nullable OffsetDateTime informed(List<Act> acts) {
        if (beneficiary.isEmpty()) {
            return null;
        }
        OffsetDateTime first = null;
        for (Act one : acts) {
            if (informs(one, beneficiary.get()) && (first == null || one.at().isBefore(first))) {
                first = one.at();
            }
        }
        return first == null || first.isAfter(act.at()) ? first : act.at();
    }

    private static boolean informs(Act act, BeneficiaryId beneficiary) {
        return switch (act.type()) {
            case REFERRAL ->
                ((Referral) act).informed().orElse(false) && act.concerns().contains(beneficiary);
            case CONSENT ->
                ((Consent) act).informed().orElse(false) && act.concerns().contains(beneficiary);
            default -> false;
        };
    }

    private Creditor creditor(List<Act> acts) {
        String named = owes().creditor();
        if (named.equals(Owed.BENEFICIARY.name())) {
            return Creditor.of(beneficiary.orElseThrow());
        }
        return named.equals(Owed.REFERRER.name()) ? referrer(acts) : new Creditor(named);
    }

    private Creditor referrer(List<Act> acts) {
        Optional<Role> referrer = referring(act);
        for (int i = 0; i < acts.size() && referrer.isEmpty(); i++) {
            referrer = referring(acts.get(i));
        }
        return referrer.map(Creditor::of).orElse(NO_REFERRER);
    }

    private static Optional<Role> referring(Act act) {
        return switch (act.type()) {
            case REFERRAL -> Optional.of(((Referral) act).by());
            case CRISIS_ALERT -> Optional.of(((CrisisAlert) act).by());
            default -> Optional.empty();
        };
    }
}
