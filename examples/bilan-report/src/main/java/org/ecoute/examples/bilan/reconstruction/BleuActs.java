package org.ecoute.examples.bilan.reconstruction;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Random;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.Closure;
import org.ecoute.model.casefile.ClosureOutcome;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.GroupSession;
import org.ecoute.model.casefile.GroupSessionKind;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Role;

/** Writes the acts of a numéro bleu case file as its clauses ask for them. */
final class BleuActs {
    private static final int PREVENTION_OFFICER_PERCENT = 15;
    private static final int MISSED_CALL_PERCENT = 12;
    private static final LocalTime EVALUATIONS_FROM = LocalTime.of(10, 0);

    private final CaseFileDraft draft;
    private final Random random;
    private final ActLog log = new ActLog();
    private final OffsetDateTime opened;
    private final Role referrer;

    private BleuActs(CaseFileDraft draft, Random random) {
        this.draft = draft;
        this.random = random;
        this.opened = ContractTime.at(draft.opened());
        this.referrer = random.nextInt(100) < PREVENTION_OFFICER_PERCENT ? Role.PREVENTION_OFFICER : Role.MANAGER;
    }

    static CaseFile caseFile(CaseFileId id, CaseFileDraft draft, Random random) {
        BleuActs acts = new BleuActs(draft, random);
        acts.refer();
        if (draft.admitted()) {
            acts.accompany();
        }
        acts.close();
        return CaseFile.builder()
                .id(id)
                .service(CaseFileReconstruction.BLEU)
                .schema(CaseFile.SCHEMA)
                .tags(draft.tags())
                .beneficiaries(People.of(draft))
                .acts(acts.log.sorted())
                .build();
    }

    private void refer() {
        Referral.Builder referral = Referral.builder()
                .at(opened)
                .by(referrer)
                .beneficiaries(People.ids(draft))
                .channel(Channel.LINE)
                .informed(true);
        draft.ground().ifPresent(referral::addGrounds);
        log.add(referral.build());
        log.add(Documents.sent(ContractTime.plusMinutes(opened, 20), DocumentKind.CORRESPONDENT_DETAILS, referrer));
        log.add(Documents.sent(
                ContractTime.plusMinutes(opened, 60 + random.nextInt(120)),
                DocumentKind.REFERRAL_NOTICE,
                Role.SCHEME_LEAD));
    }

    private void accompany() {
        OffsetDateTime firstContact = firstContact(draft.opened());
        LocalDate evaluationDay = firstContact.toLocalDate().plusDays(1);
        LocalDate yearEnd = LocalDate.of(draft.year(), 12, 30);
        SupportActs support = new SupportActs(log, draft.region(), random);
        for (int i = 0; i < draft.people().size(); i++) {
            contact(i, ContractTime.plusMinutes(firstContact, 10L * i));
            evaluate(i, evaluationDay);
            support.write(i, People.id(i), draft.people().get(i).sessions(), evaluationDay, yearEnd);
        }
        advise(evaluationDay);
        intervene(evaluationDay);
    }

    /** Within a few hours, or the next morning where the referral came late: always within 24 hours. */
    private static OffsetDateTime firstContact(LocalDateTime opened) {
        if (opened.getHour() < 7) {
            return ContractTime.at(opened.toLocalDate(), LocalTime.of(9, 15));
        }
        return opened.getHour() < 16
                ? ContractTime.at(opened.plusMinutes(165))
                : ContractTime.at(opened.toLocalDate().plusDays(1), LocalTime.of(9, 10));
    }

    private void contact(int person, OffsetDateTime at) {
        if (random.nextInt(100) < MISSED_CALL_PERCENT) {
            log.add(Contact.builder()
                    .at(ContractTime.plusMinutes(at, -75))
                    .beneficiary(People.id(person))
                    .reached(false)
                    .build());
        }
        log.add(Contact.builder()
                .at(at)
                .beneficiary(People.id(person))
                .reached(true)
                .build());
    }

    /** The first beneficiary's evaluation is the one that finds a whole team affected. */
    private void evaluate(int person, LocalDate day) {
        OffsetDateTime at = ContractTime.at(day, EVALUATIONS_FROM.plusMinutes(45L * person));
        log.add(Evaluations.held(at, People.id(person), SessionKind.EVALUATION)
                .teamAffected(person == 0 && draft.intervention().isPresent())
                .build());
    }

    private void advise(LocalDate evaluationDay) {
        for (int i = 0; i < draft.managerAdvice(); i++) {
            OffsetDateTime at = ContractTime.at(evaluationDay.plusDays(1 + 3L * i), LocalTime.of(14, 0));
            log.add(Evaluations.held(at, People.id(0), SessionKind.MANAGER_ADVICE)
                    .minutes(SupportActs.MINUTES)
                    .build());
        }
    }

    private void intervene(LocalDate evaluationDay) {
        draft.intervention().ifPresent(intervention -> {
            log.add(GroupSession.builder()
                    .at(ContractTime.at(evaluationDay.plusDays(3), LocalTime.of(9, 0)))
                    .kind(intervention.kind())
                    .psychologists(intervention.psychologists())
                    .halfDays(intervention.halfDays())
                    .place(Place.ON_SITE)
                    .build());
            if (intervention.telephonePermanence()) {
                log.add(GroupSession.builder()
                        .at(ContractTime.at(evaluationDay.plusDays(2), LocalTime.of(9, 0)))
                        .kind(GroupSessionKind.TELEPHONE_PERMANENCE)
                        .build());
            }
        });
    }

    private void close() {
        LocalDate day = log.lastDay().plusDays(7);
        log.add(Closure.builder()
                .at(ContractTime.at(day, LocalTime.of(11, 0)))
                .outcome(draft.admitted() ? ClosureOutcome.COMPLETED : ClosureOutcome.NOT_PURSUED)
                .build());
        log.add(Documents.sent(ContractTime.at(day, LocalTime.of(14, 30)), DocumentKind.INTERVENTION_REPORT, referrer));
    }
}
