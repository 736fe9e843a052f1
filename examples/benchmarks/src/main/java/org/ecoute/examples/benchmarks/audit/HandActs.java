package org.ecoute.examples.benchmarks.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ecoute.examples.benchmarks.ruling.Answer;
import org.ecoute.examples.benchmarks.ruling.HandWritten;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Channel;
import org.ecoute.model.casefile.Contact;
import org.ecoute.model.casefile.DerogationDecision;
import org.ecoute.model.casefile.DerogationRequest;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.casefile.GroupSession;
import org.ecoute.model.casefile.GroupSessionKind;
import org.ecoute.model.casefile.Line;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.Referral;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.code.Ground;
import org.ecoute.model.code.GroundFamily;
import org.ecoute.model.code.Territory;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.ruling.Verdict;
import org.ecoute.rules.question.ReferralQuestion;
import org.ecoute.rules.question.SessionQuestion;

/** Judges one act by the clauses of the two lines; referrals and sessions by the same code as single rulings. */
record HandActs(
        boolean bleu, boolean open, Role referrer, boolean teamAffected, Function<BeneficiaryId, HandPerson> persons) {
    private static final HandWritten CLAUSES = new HandWritten();
    private static final Set<GroupSessionKind> PROVIDED = Set.of(
            GroupSessionKind.DISCUSSION_GROUP,
            GroupSessionKind.ON_SITE_PERMANENCE,
            GroupSessionKind.TELEPHONE_PERMANENCE);
    private static final int MOST_GRANTED = 5;

    HandJudgement judge(Act act) {
        if (act instanceof Referral referral) {
            return referral(referral);
        }
        if (act instanceof Session session) {
            return judgement(List.of(CLAUSES.answer(question(session, persons.apply(session.beneficiary())))));
        }
        if (!open) {
            return HandJudgement.refusedBy(List.of(bleu ? "IAPR-BLEU-01" : "IAPR-VERT-01"));
        }
        if (act instanceof Contact contact) {
            return bleu && !persons.apply(contact.beneficiary()).informed
                    ? HandJudgement.refusedBy(List.of("IAPR-BLEU-10"))
                    : HandJudgement.allowed();
        }
        if (act instanceof DocumentSent document) {
            return document(document);
        }
        if (act instanceof GroupSession session) {
            return group(session);
        }
        return bleu ? derogation(act) : HandJudgement.refusedBy(List.of("IAPR-VERT-04"));
    }

    private HandJudgement referral(Referral referral) {
        List<Answer> answers = new ArrayList<>(referral.beneficiaries().size());
        for (BeneficiaryId beneficiary : referral.beneficiaries()) {
            answers.add(CLAUSES.answer(question(referral, persons.apply(beneficiary))));
        }
        return judgement(answers);
    }

    /** Of all beneficiaries together; a finding that several share counts once. */
    private static HandJudgement judgement(List<Answer> answers) {
        boolean allowed = true;
        for (Answer answer : answers) {
            allowed &= answer.verdict() == Verdict.ALLOWED;
        }
        if (allowed) {
            return HandJudgement.allowed();
        }
        boolean silent = answers.stream().anyMatch(answer -> answer.reasons().isEmpty());
        return silent
                ? HandJudgement.notProvidedFor()
                : HandJudgement.refusedBy(answers.stream()
                        .flatMap(answer -> answer.refusals().stream())
                        .distinct()
                        .map(reason -> reason.substring(0, reason.indexOf(' ')))
                        .toList());
    }

    private ReferralQuestion question(Referral referral, HandPerson person) {
        return new ReferralQuestion(
                service(),
                open,
                person.role,
                referral.by(),
                referral.self().orElse(referral.by() == person.role),
                referral.grounds().stream()
                        .map(CodeLists.bundled()::ground)
                        .flatMap(Optional::stream)
                        .anyMatch(HandActs::isOfWork),
                Territory.METROPOLITAN,
                Line.FRANCE,
                Channel.LINE,
                false);
    }

    private static boolean isOfWork(Ground ground) {
        return ground.family() == GroundFamily.WORK_DISTRESS || ground.family() == GroundFamily.TRAUMATIC_EVENT;
    }

    private SessionQuestion question(Session session, HandPerson person) {
        return new SessionQuestion(
                service(),
                open,
                person.role,
                false,
                session.kind(),
                session.modality().orElse(Modality.TELEPHONE),
                session.place().orElse(Place.PROVIDER_PREMISES),
                45,
                12,
                session.duringWorkingTime().orElse(false),
                session.practitioner().orElse(Practitioner.CLINICAL_PSYCHOLOGIST),
                true,
                false,
                false,
                false,
                person.homeInIleDeFrance,
                person.supportHeld(),
                0,
                person.supportHeld() == 0,
                person.granted,
                true,
                true,
                false,
                false,
                false);
    }

    private String service() {
        return bleu ? HandWrittenAudit.BLEU : "iapr-numero-vert";
    }

    private HandJudgement document(DocumentSent document) {
        DocumentKind kind = document.kind();
        if (bleu && kind == DocumentKind.INTERVENTION_REPORT) {
            return document.to() == referrer
                    ? HandJudgement.allowed()
                    : HandJudgement.refusedBy(List.of("IAPR-RPT-03"));
        }
        Role noticeTo = bleu ? Role.SCHEME_LEAD : Role.COORDINATING_PHYSICIAN;
        Role to = kind == DocumentKind.REFERRAL_NOTICE ? noticeTo : referrer;
        boolean known = kind == DocumentKind.REFERRAL_NOTICE || kind == DocumentKind.CORRESPONDENT_DETAILS;
        boolean provided = known && document.to() == to;
        return provided ? HandJudgement.allowed() : HandJudgement.notProvidedFor();
    }

    private HandJudgement group(GroupSession session) {
        if (bleu && !teamAffected) {
            return HandJudgement.refusedBy(List.of("IAPR-BLEU-17"));
        }
        return bleu && PROVIDED.contains(session.kind()) ? HandJudgement.allowed() : HandJudgement.notProvidedFor();
    }

    private HandJudgement derogation(Act act) {
        int against = 0;
        if (act instanceof DerogationRequest request) {
            against += request.by() == Role.PSYCHOLOGIST ? 0 : 1;
            against += persons.apply(request.beneficiary()).supportLeft() > 0 ? 1 : 0;
        } else if (act instanceof DerogationDecision decision) {
            HandPerson person = persons.apply(decision.beneficiary());
            against += decision.by() == Role.SCHEME_LEAD ? 0 : 1;
            against += person.openRequest ? 0 : 1;
            against += decision.granted() > 0 && person.granted + decision.granted() > MOST_GRANTED ? 1 : 0;
        } else {
            throw new IllegalArgumentException("No clause written by hand is about " + act.type() + ".");
        }
        return against == 0
                ? HandJudgement.allowed()
                : HandJudgement.refusedBy(Collections.nCopies(against, "IAPR-BLEU-15"));
    }

    /** What an allowed request or decision changes. */
    static void derogation(Act act, Function<BeneficiaryId, HandPerson> persons) {
        if (act instanceof DerogationRequest request) {
            persons.apply(request.beneficiary()).openRequest = true;
        } else if (act instanceof DerogationDecision decision) {
            HandPerson person = persons.apply(decision.beneficiary());
            person.openRequest = false;
            person.granted += decision.granted();
        }
    }
}
