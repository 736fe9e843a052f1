package org.ecoute.examples.benchmarks.ruling;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.person.Role;
import org.ecoute.rules.question.AnyQuestion;
import org.ecoute.rules.question.ReferralQuestion;
import org.ecoute.rules.question.SessionQuestion;
import org.evrete.api.Knowledge;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;

/** The clauses as a user of Evrete would write them: one rule a finding, in Java. */
final class EvreteRules {
    private static final String BLEU = "iapr-numero-bleu";
    private static final String VERT = "iapr-numero-vert";

    private final RuleSetBuilder<Knowledge> rules;

    EvreteRules(RuleSetBuilder<Knowledge> rules) {
        this.rules = rules;
    }

    void add() {
        outsideTheTerm(ReferralQuestion.class);
        outsideTheTerm(SessionQuestion.class);
        bleuReferrals();
        vertReferrals();
        commonSessions();
        bleuSessions();
        vertSessions();
    }

    private void outsideTheTerm(Class<? extends AnyQuestion> type) {
        refuse("IAPR-BLEU-01 SERVICE_NOT_IN_FORCE", type, it -> it.service().equals(BLEU) && !it.inForce());
        refuse("IAPR-VERT-01 SERVICE_NOT_IN_FORCE", type, it -> it.service().equals(VERT) && !it.inForce());
    }

    private void bleuReferrals() {
        Predicate<ReferralQuestion> bleu = open(BLEU);
        Predicate<ReferralQuestion> relative = bleu.and(it -> it.beneficiaryRole() == Role.RELATIVE);
        Predicate<ReferralQuestion> agent = bleu.and(it -> it.beneficiaryRole() != Role.RELATIVE);
        Predicate<ReferralQuestion> entitled = it -> it.by() == Role.MANAGER || it.by() == Role.PREVENTION_OFFICER;
        Predicate<ReferralQuestion> byLead = it -> it.by() == Role.SCHEME_LEAD;
        allow("IAPR-BLEU-02 REFERRAL_PROVIDED_FOR", ReferralQuestion.class, agent.and(entitled));
        refuse("IAPR-BLEU-02 REFERRER_NOT_ENTITLED", ReferralQuestion.class, agent.and(entitled.negate()));
        refuse("IAPR-BLEU-03 NO_WORK_GROUND", ReferralQuestion.class, bleu.and(it -> !it.workGround()));
        allow("IAPR-BLEU-04 RELATIVE_PROVIDED_FOR", ReferralQuestion.class, relative.and(byLead));
        refuse("IAPR-BLEU-04 RELATIVE_NEEDS_SCHEME_LEAD", ReferralQuestion.class, relative.and(byLead.negate()));
        owe("IAPR-BLEU-08 CORRESPONDENT_DETAILS", bleu);
        owe("IAPR-BLEU-09 CONTACT", bleu);
        owe("IAPR-RPT-01 REFERRAL_NOTICE", bleu);
        owe("IAPR-RPT-03 INTERVENTION_REPORT", bleu);
    }

    private void vertReferrals() {
        Predicate<ReferralQuestion> vert = open(VERT);
        Predicate<ReferralQuestion> himself = it -> it.by() == Role.AGENT && it.self();
        allow("IAPR-VERT-03 SELF_REFERRAL_PROVIDED_FOR", ReferralQuestion.class, vert.and(himself));
        refuse("IAPR-VERT-03 SELF_REFERRAL_ONLY", ReferralQuestion.class, vert.and(himself.negate()));
        owe("IAPR-VERT-02 CORRESPONDENT_DETAILS", vert);
        owe("IAPR-VERT-08 REFERRAL_NOTICE", vert);
    }

    private void commonSessions() {
        refuse(
                "PREV-02 CLINICAL_PSYCHOLOGIST_REQUIRED",
                SessionQuestion.class,
                it -> it.inForce()
                        && (it.kind() == SessionKind.LISTENING || it.kind() == SessionKind.SUPPORT)
                        && it.practitioner() != Practitioner.CLINICAL_PSYCHOLOGIST);
        refuse(
                "PREV-03 SUPPORT_DECLINED",
                SessionQuestion.class,
                it -> it.inForce() && it.declined() && it.kind() != SessionKind.MANAGER_ADVICE);
    }

    private void bleuSessions() {
        Predicate<SessionQuestion> bleu = open(BLEU);
        allow(
                "IAPR-BLEU-09 EVALUATION_PROVIDED_FOR",
                SessionQuestion.class,
                bleu.and(it -> it.kind() == SessionKind.EVALUATION));
        allow(
                "IAPR-BLEU-18 MANAGER_ADVICE_PROVIDED_FOR",
                SessionQuestion.class,
                bleu.and(it -> it.kind() == SessionKind.MANAGER_ADVICE));
        Predicate<SessionQuestion> support = bleu.and(it -> it.kind() == SessionKind.SUPPORT);
        refuse(
                "IAPR-BLEU-12 SESSION_CAP_REACHED",
                SessionQuestion.class,
                support.and(it -> it.sessionsHeld() >= 5 + it.grantedByDerogation()));
        support(support, "IAPR-BLEU-11", "IAPR-BLEU-13", "IAPR-BLEU-14");
    }

    private void vertSessions() {
        Predicate<SessionQuestion> vert = open(VERT);
        allow(
                "IAPR-VERT-02 EVALUATION_PROVIDED_FOR",
                SessionQuestion.class,
                vert.and(it -> it.kind() == SessionKind.EVALUATION));
        Predicate<SessionQuestion> support = vert.and(it -> it.kind() == SessionKind.SUPPORT);
        refuse("IAPR-VERT-03 SESSION_CAP_REACHED", SessionQuestion.class, support.and(it -> it.sessionsHeld() >= 5));
        support(support, "IAPR-VERT-03", "IAPR-VERT-03", "IAPR-VERT-06");
    }

    /** What the two lines have in common, each under clauses of its own. */
    private void support(Predicate<SessionQuestion> support, String modality, String hours, String place) {
        Predicate<SessionQuestion> provided =
                it -> it.modality() == Modality.TELEPHONE || it.modality() == Modality.FACE_TO_FACE;
        allow(modality + " SUPPORT_PROVIDED_FOR", SessionQuestion.class, support.and(provided));
        refuse(modality + " MODALITY_NOT_PROVIDED_FOR", SessionQuestion.class, support.and(provided.negate()));
        refuse(hours + " DURING_WORKING_TIME", SessionQuestion.class, support.and(SessionQuestion::duringWorkingTime));
        Predicate<SessionQuestion> met = support.and(it -> it.modality() == Modality.FACE_TO_FACE);
        refuse(
                place + " PROVIDER_PREMISES_REQUIRED",
                SessionQuestion.class,
                met.and(it -> it.homeInIleDeFrance() && it.place() != Place.PROVIDER_PREMISES));
        refuse(
                place + " NETWORK_PRACTICE_REQUIRED",
                SessionQuestion.class,
                met.and(it -> !it.homeInIleDeFrance() && it.place() != Place.NETWORK_PRACTICE));
    }

    private static <Q extends AnyQuestion> Predicate<Q> open(String service) {
        return it -> it.inForce() && it.service().equals(service);
    }

    private <Q extends AnyQuestion> void allow(String reason, Class<Q> type, Predicate<Q> when) {
        rule(reason, type, when, Findings::allow);
    }

    private <Q extends AnyQuestion> void refuse(String reason, Class<Q> type, Predicate<Q> when) {
        rule(reason, type, when, Findings::refuse);
    }

    private void owe(String reason, Predicate<ReferralQuestion> when) {
        rule(reason, ReferralQuestion.class, when, Findings::owe);
    }

    private <Q extends AnyQuestion> void rule(
            String reason, Class<Q> type, Predicate<Q> when, BiConsumer<Findings, String> then) {
        ValuesPredicate condition = values -> when.test(type.cast(values.get(0)));
        rules.newRule(reason + " of a " + type.getSimpleName())
                .forEach("$question", type)
                .where(condition, "$question")
                .execute(found -> then.accept(found.getRuntime().get(EvretePeer.FINDINGS), reason));
    }
}
