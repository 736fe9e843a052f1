package org.ecoute.examples.benchmarks.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Closure;
import org.ecoute.model.casefile.MissionOrderReturned;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Allowance;
import org.ecoute.model.ruling.Breach;
import org.ecoute.model.ruling.DutyState;
import org.ecoute.model.ruling.DutyStatus;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.model.scheme.Party;

/**
 * The clauses of the two IAPR lines audited as a developer would write it into a program, for one case file: the measure
 * of the bulk audit. It knows the acts that our made-up case loads have, with everything recorded that the clauses look
 * at; whatever else the library knows (unknown attributes, consents, cancellations, other services, words and grounds
 * for people) is not its business.
 */
final class HandWrittenAudit {
    static final String BLEU = "iapr-numero-bleu";

    private static final LocalDate BLEU_FROM = LocalDate.of(2015, 3, 9);
    private static final LocalDate VERT_FROM = LocalDate.of(2019, 12, 23);
    private static final LocalDate BEFORE = LocalDate.of(2021, 1, 1);

    private final CaseFile file;
    private final Instant asOf;
    private final boolean bleu;
    private final Map<BeneficiaryId, HandPerson> persons = new HashMap<>();
    private final List<Audited.ActVerdict> verdicts = new ArrayList<>();
    private final List<DutyStatus> duties = new ArrayList<>();
    private final List<Breach> breaches = new ArrayList<>();
    private Optional<LocalDate> openedOn = Optional.empty();
    private Role referrer = Role.THIRD_PARTY;

    /** Whether an evaluation found the whole team affected. */
    private boolean teamAffected;

    private HandWrittenAudit(CaseFile file, Instant asOf) {
        this.file = file;
        this.asOf = asOf;
        this.bleu = file.service().value().equals(BLEU);
        for (Beneficiary beneficiary : file.beneficiaries()) {
            persons.put(beneficiary.id(), new HandPerson(beneficiary));
        }
    }

    /**
     * Audits a case file of one of the two lines, whose acts stand in their order.
     *
     * @param asOf no act is later
     */
    static Audited of(CaseFile file, Instant asOf) {
        HandWrittenAudit audit = new HandWrittenAudit(file, asOf);
        for (int i = 0; i < file.acts().size(); i++) {
            audit.step(i, file.acts().get(i));
        }
        for (int i = 0; i < audit.duties.size(); i++) {
            audit.breach(i, audit.duties.get(i));
        }
        return new Audited(audit.verdicts, audit.duties, audit.breaches, audit.allowances());
    }

    private void step(int index, Act act) {
        if (act instanceof MissionOrderReturned || act instanceof Closure) {
            return;
        }
        LocalDate opened =
                openedOn.orElseGet(() -> ClauseVersion.contractDay(act.at().toInstant()));
        HandJudgement judged = new HandActs(bleu, inForce(opened), referrer, teamAffected, this::person).judge(act);
        Verdict verdict = judged.verdict();
        verdicts.add(new Audited.ActVerdict(index, verdict));
        if (verdict == Verdict.REFUSED
                && (!(act instanceof Session session) || session.held().orElse(false))) {
            judged.breaches(act, index, breaches);
        }
        after(act, index, verdict);
    }

    private boolean inForce(LocalDate opened) {
        return opened.isBefore(BEFORE) && !opened.isBefore(bleu ? BLEU_FROM : VERT_FROM);
    }

    private HandPerson person(BeneficiaryId beneficiary) {
        return Objects.requireNonNull(persons.get(beneficiary));
    }

    private void after(Act act, int index, Verdict verdict) {
        if (act instanceof Referral referral) {
            referred(referral, index, verdict);
        } else if (act instanceof Session session && session.held().orElse(false)) {
            person(session.beneficiary()).held(session);
            teamAffected |= session.kind() == SessionKind.EVALUATION
                    && session.teamAffected().orElse(false);
        } else if (verdict == Verdict.ALLOWED) {
            HandActs.derogation(act, this::person);
        }
    }

    private void referred(Referral referral, int index, Verdict verdict) {
        if (openedOn.isEmpty()) {
            openedOn = Optional.of(ClauseVersion.contractDay(referral.at().toInstant()));
            referrer = referral.by();
        }
        referral.beneficiaries()
                .forEach(one -> person(one).informed |= referral.informed().orElse(false));
        if (verdict == Verdict.ALLOWED) {
            List<Act> from = file.acts().subList(index, file.acts().size());
            HandDuty.of(referral, bleu).forEach(duty -> duties.add(duty.status(from, index, asOf)));
        }
    }

    private void breach(int index, DutyStatus duty) {
        if (duty.state() == DutyState.LATE || duty.state() == DutyState.BREACHED) {
            breaches.add(Breach.builder()
                    .clause(duty.duty().clause())
                    .party(Party.PROVIDER)
                    .duty(index)
                    .build());
        }
    }

    private List<Allowance> allowances() {
        boolean open = inForce(openedOn.orElseGet(() -> ClauseVersion.contractDay(asOf)));
        List<Allowance> allowances = new ArrayList<>();
        for (Beneficiary beneficiary : file.beneficiaries()) {
            for (SessionKind kind : SessionKind.values()) {
                person(beneficiary.id())
                        .allowance(beneficiary.id(), kind, bleu, open)
                        .ifPresent(allowances::add);
            }
        }
        return allowances;
    }
}
