package org.ecoute.examples.benchmarks.ruling;

import java.util.ArrayList;
import java.util.List;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Role;
import org.ecoute.rules.question.AnyQuestion;
import org.ecoute.rules.question.ReferralQuestion;
import org.ecoute.rules.question.SessionQuestion;

/**
 * The clauses as a developer would write them into a program: fast, and read by nobody else. The measure of all others.
 */
public final class HandWritten implements Peer {
    private static final String BLEU = "iapr-numero-bleu";

    @Override
    public Answer answer(AnyQuestion question) {
        boolean bleu = question.service().equals(BLEU);
        if (!question.inForce()) {
            return Answer.of(false, true, List.of((bleu ? "IAPR-BLEU-01" : "IAPR-VERT-01") + " SERVICE_NOT_IN_FORCE"));
        }
        if (question instanceof SessionQuestion session) {
            return session(session, bleu);
        }
        ReferralQuestion referral = (ReferralQuestion) question;
        return bleu ? bleu(referral) : vert(referral);
    }

    private static Answer session(SessionQuestion asked, boolean bleu) {
        List<String> reasons = new ArrayList<>(4);
        boolean allowed = false;
        boolean refused = false;
        boolean listened = asked.kind() == SessionKind.LISTENING || asked.kind() == SessionKind.SUPPORT;
        if (listened && asked.practitioner() != Practitioner.CLINICAL_PSYCHOLOGIST) {
            reasons.add("PREV-02 CLINICAL_PSYCHOLOGIST_REQUIRED");
            refused = true;
        }
        if (asked.declined() && asked.kind() != SessionKind.MANAGER_ADVICE) {
            reasons.add("PREV-03 SUPPORT_DECLINED");
            refused = true;
        }
        switch (asked.kind()) {
            case EVALUATION -> {
                reasons.add(bleu ? "IAPR-BLEU-09 EVALUATION_PROVIDED_FOR" : "IAPR-VERT-02 EVALUATION_PROVIDED_FOR");
                allowed = true;
            }
            case SUPPORT -> {
                allowed = asked.modality() == Modality.TELEPHONE || asked.modality() == Modality.FACE_TO_FACE;
                refused |= bleu ? supportBleu(asked, reasons) : supportVert(asked, reasons);
            }
            case MANAGER_ADVICE -> {
                if (bleu) {
                    reasons.add("IAPR-BLEU-18 MANAGER_ADVICE_PROVIDED_FOR");
                    allowed = true;
                }
            }
            default -> {}
        }
        return Answer.of(allowed, refused, reasons);
    }

    /** Whether something refuses. */
    private static boolean supportBleu(SessionQuestion asked, List<String> reasons) {
        boolean refused = false;
        if (asked.modality() == Modality.TELEPHONE || asked.modality() == Modality.FACE_TO_FACE) {
            reasons.add("IAPR-BLEU-11 SUPPORT_PROVIDED_FOR");
        } else {
            reasons.add("IAPR-BLEU-11 MODALITY_NOT_PROVIDED_FOR");
            refused = true;
        }
        if (asked.sessionsHeld() >= 5 + asked.grantedByDerogation()) {
            reasons.add("IAPR-BLEU-12 SESSION_CAP_REACHED");
            refused = true;
        }
        if (asked.duringWorkingTime()) {
            reasons.add("IAPR-BLEU-13 DURING_WORKING_TIME");
            refused = true;
        }
        if (asked.modality() == Modality.FACE_TO_FACE) {
            if (asked.homeInIleDeFrance() && asked.place() != Place.PROVIDER_PREMISES) {
                reasons.add("IAPR-BLEU-14 PROVIDER_PREMISES_REQUIRED");
                refused = true;
            } else if (!asked.homeInIleDeFrance() && asked.place() != Place.NETWORK_PRACTICE) {
                reasons.add("IAPR-BLEU-14 NETWORK_PRACTICE_REQUIRED");
                refused = true;
            }
        }
        return refused;
    }

    /** Whether something refuses. */
    private static boolean supportVert(SessionQuestion asked, List<String> reasons) {
        boolean refused = false;
        if (asked.modality() == Modality.TELEPHONE || asked.modality() == Modality.FACE_TO_FACE) {
            reasons.add("IAPR-VERT-03 SUPPORT_PROVIDED_FOR");
        } else {
            reasons.add("IAPR-VERT-03 MODALITY_NOT_PROVIDED_FOR");
            refused = true;
        }
        if (asked.sessionsHeld() >= 5) {
            reasons.add("IAPR-VERT-03 SESSION_CAP_REACHED");
            refused = true;
        }
        if (asked.duringWorkingTime()) {
            reasons.add("IAPR-VERT-03 DURING_WORKING_TIME");
            refused = true;
        }
        if (asked.modality() == Modality.FACE_TO_FACE) {
            if (asked.homeInIleDeFrance() && asked.place() != Place.PROVIDER_PREMISES) {
                reasons.add("IAPR-VERT-06 PROVIDER_PREMISES_REQUIRED");
                refused = true;
            } else if (!asked.homeInIleDeFrance() && asked.place() != Place.NETWORK_PRACTICE) {
                reasons.add("IAPR-VERT-06 NETWORK_PRACTICE_REQUIRED");
                refused = true;
            }
        }
        return refused;
    }

    private static Answer bleu(ReferralQuestion asked) {
        List<String> reasons = new ArrayList<>(6);
        boolean allowed;
        if (asked.beneficiaryRole() == Role.RELATIVE) {
            allowed = asked.by() == Role.SCHEME_LEAD;
            reasons.add(allowed ? "IAPR-BLEU-04 RELATIVE_PROVIDED_FOR" : "IAPR-BLEU-04 RELATIVE_NEEDS_SCHEME_LEAD");
        } else {
            allowed = asked.by() == Role.MANAGER || asked.by() == Role.PREVENTION_OFFICER;
            reasons.add(allowed ? "IAPR-BLEU-02 REFERRAL_PROVIDED_FOR" : "IAPR-BLEU-02 REFERRER_NOT_ENTITLED");
        }
        if (!asked.workGround()) {
            reasons.add("IAPR-BLEU-03 NO_WORK_GROUND");
            return Answer.of(allowed, true, reasons);
        }
        if (allowed) {
            reasons.add("IAPR-BLEU-08 CORRESPONDENT_DETAILS");
            reasons.add("IAPR-BLEU-09 CONTACT");
            reasons.add("IAPR-RPT-01 REFERRAL_NOTICE");
            reasons.add("IAPR-RPT-03 INTERVENTION_REPORT");
        }
        return Answer.of(allowed, !allowed, reasons);
    }

    private static Answer vert(ReferralQuestion asked) {
        boolean allowed = asked.by() == Role.AGENT && asked.self();
        List<String> reasons = new ArrayList<>(3);
        if (allowed) {
            reasons.add("IAPR-VERT-03 SELF_REFERRAL_PROVIDED_FOR");
            reasons.add("IAPR-VERT-02 CORRESPONDENT_DETAILS");
            reasons.add("IAPR-VERT-08 REFERRAL_NOTICE");
        } else {
            reasons.add("IAPR-VERT-03 SELF_REFERRAL_ONLY");
        }
        return Answer.of(allowed, !allowed, reasons);
    }
}
