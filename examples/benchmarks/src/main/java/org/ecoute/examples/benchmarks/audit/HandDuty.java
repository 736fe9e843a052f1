package org.ecoute.examples.benchmarks.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Closure;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Creditor;
import org.ecoute.model.ruling.Duty;
import org.ecoute.model.ruling.DutyKind;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.model.scheme.Party;

/** One duty of a referral, as the audit written by hand sees it: what is owed, from when, and how long there is. */
final class HandDuty {
    private static final Duration DAY = Duration.ofHours(24);

    private final ClauseId clause;
    private final DutyKind kind;
    private final Creditor creditor;
    private final boolean unspecified;
    private final Predicate<Act> fulfils;
    private final boolean fromClosure;
    private final Duration within;

    private HandDuty(
            String clause,
            DutyKind kind,
            Creditor creditor,
            Predicate<Act> fulfils,
            boolean fromClosure,
            Duration within) {
        this.clause = ClauseId.of(clause);
        this.kind = kind;
        this.creditor = creditor;
        this.unspecified = kind != DutyKind.CONTACT;
        this.fulfils = fulfils;
        this.fromClosure = fromClosure;
        this.within = within;
    }

    /** What an allowed referral of one of the two lines creates. */
    static List<HandDuty> of(Referral referral, boolean bleu) {
        Role by = referral.by();
        if (!bleu) {
            return List.of(
                    document("IAPR-VERT-02", DutyKind.CORRESPONDENT_DETAILS, by, false, DAY),
                    document(
                            "IAPR-VERT-08",
                            DutyKind.REFERRAL_NOTICE,
                            Role.COORDINATING_PHYSICIAN,
                            true,
                            Duration.ZERO));
        }
        List<HandDuty> owed = new ArrayList<>();
        owed.add(document("IAPR-BLEU-08", DutyKind.CORRESPONDENT_DETAILS, by, false, DAY));
        owed.add(document("IAPR-RPT-01", DutyKind.REFERRAL_NOTICE, Role.SCHEME_LEAD, false, DAY));
        owed.add(document("IAPR-RPT-03", DutyKind.INTERVENTION_REPORT, by, true, DAY));
        referral.beneficiaries().forEach(agent -> owed.add(contact(agent)));
        return owed;
    }

    private static HandDuty contact(BeneficiaryId agent) {
        Predicate<Act> fulfils = act -> reaches(act, agent);
        return new HandDuty("IAPR-BLEU-09", DutyKind.CONTACT, Creditor.of(agent), fulfils, false, DAY);
    }

    private static HandDuty document(String clause, DutyKind kind, Role to, boolean fromClosure, Duration within) {
        DocumentKind document = DocumentKind.valueOf(kind.name());
        Predicate<Act> fulfils = act -> isSent(act, document, to);
        return new HandDuty(clause, kind, Creditor.of(to), fulfils, fromClosure, within);
    }

    /**
     * How it stands.
     *
     * @param acts of the case file, from the referral on
     * @param referral the place of the referral in the case file
     */
    DutyStatus status(List<Act> acts, int referral, Instant asOf) {
        Instant start = acts.get(0).at().toInstant();
        Optional<Instant> due =
                (fromClosure ? first(acts, Closure.class::isInstance) : Optional.of(start)).map(it -> it.plus(within));
        Optional<Instant> done = first(acts, fulfils);
        return DutyStatus.builder()
                .duty(Duty.builder()
                        .clause(clause)
                        .kind(kind)
                        .owedBy(Party.PROVIDER)
                        .owedTo(creditor)
                        .due(due.map(
                                it -> it.atZone(ClauseVersion.CONTRACT_ZONE).toOffsetDateTime()))
                        .unspecified(unspecified)
                        .build())
                .state(state(due, done, asOf))
                .createdBy(referral)
                .fulfilledAt(
                        done.map(it -> it.atZone(ClauseVersion.CONTRACT_ZONE).toOffsetDateTime()))
                .build();
    }

    private static DutyState state(Optional<Instant> due, Optional<Instant> done, Instant asOf) {
        if (done.isPresent()) {
            return due.isPresent() && done.get().isAfter(due.get()) ? DutyState.LATE : DutyState.MET;
        }
        return due.isPresent() && asOf.isAfter(due.get()) ? DutyState.BREACHED : DutyState.OPEN;
    }

    private static Optional<Instant> first(List<Act> acts, Predicate<Act> wanted) {
        for (Act act : acts) {
            if (wanted.test(act)) {
                return Optional.of(act.at().toInstant());
            }
        }
        return Optional.empty();
    }

    private static boolean reaches(Act act, BeneficiaryId agent) {
        return act instanceof Contact contact
                && contact.reached().orElse(false)
                && contact.beneficiary().equals(agent);
    }

    private static boolean isSent(Act act, DocumentKind kind, Role to) {
        return act instanceof DocumentSent document && document.kind() == kind && document.to() == to;
    }
}
