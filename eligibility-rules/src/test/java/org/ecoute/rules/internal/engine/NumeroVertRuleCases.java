package org.ecoute.rules.internal.engine;

import java.util.stream.Stream;

/** What each rule of the numéro vert holds for, and just does not hold for. */
final class NumeroVertRuleCases {
    private static final String BLEU = "service=iapr-numero-bleu";

    private NumeroVertRuleCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(referrals(), sessions(), others()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> referrals() {
        return Stream.of(
                rule("IAPR-VERT-01 outside the term of the convention", "ReferralQuestion", "inForce=false")
                        .butNot("inForce=true", "service=qualisocial-ecoute"),
                rule("IAPR-VERT-03 an agent calls for himself", "ReferralQuestion", "by=AGENT", "self=true")
                        .butNot("self=false", "by=MANAGER", BLEU),
                rule("IAPR-VERT-03 nobody calls for somebody else", "ReferralQuestion", "by=AGENT")
                        .butNot("self=true", BLEU),
                rule("IAPR-VERT-03 nobody calls for somebody else", "ReferralQuestion", "by=MANAGER", "self=true")
                        .butNot("by=AGENT", BLEU),
                rule("IAPR-VERT-02 the correspondent's details", "ReferralQuestion")
                        .butNot(BLEU),
                rule("IAPR-VERT-08 notice to the coordinating physician", "ReferralQuestion")
                        .butNot(BLEU));
    }

    private static Stream<RuleCase> sessions() {
        return Stream.of(
                rule("IAPR-VERT-02 evaluation", "SessionQuestion", "kind=EVALUATION")
                        .butNot("kind=MANAGER_ADVICE", BLEU),
                rule("IAPR-VERT-03 support by telephone or face to face", "SessionQuestion", "kind=SUPPORT")
                        .butNot("modality=CHAT", "kind=EVALUATION", BLEU),
                rule("IAPR-VERT-03 no other modality", "SessionQuestion", "kind=SUPPORT", "modality=CHAT")
                        .butNot("modality=TELEPHONE", "kind=EVALUATION", BLEU),
                rule(
                                "IAPR-VERT-03 five interviews for each caller",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "sessionsHeld=5")
                        .butNot("sessionsHeld=4", "kind=EVALUATION", BLEU),
                rule("IAPR-VERT-03 outside working time", "SessionQuestion", "kind=SUPPORT", "duringWorkingTime=true")
                        .butNot("duringWorkingTime=false", "kind=EVALUATION", BLEU),
                faceToFace("the provider's premises in Ile-de-France", "homeInIleDeFrance=true", "place=NEARBY")
                        .butNot("place=PROVIDER_PREMISES", "homeInIleDeFrance=false")
                        .butNot("modality=TELEPHONE", "kind=EVALUATION", BLEU),
                faceToFace("the network elsewhere", "place=NEARBY", "homeInIleDeFrance=false")
                        .butNot("place=NETWORK_PRACTICE", "homeInIleDeFrance=true")
                        .butNot("modality=TELEPHONE", "kind=EVALUATION", BLEU));
    }

    private static Stream<RuleCase> others() {
        return Stream.of(
                rule("IAPR-VERT-02 the correspondent contacts the caller", "ContactQuestion")
                        .butNot(BLEU),
                rule("IAPR-VERT-04 no derogation", "DerogationQuestion").butNot(BLEU),
                rule("IAPR-VERT-07 the psychologist orients", "OrientationQuestion", "by=PSYCHOLOGIST")
                        .butNot("by=AGENT", BLEU),
                rule("IAPR-VERT-02 the correspondent's details go to the caller", "DocumentQuestion")
                        .butNot("to=MANAGER", "referrer=MANAGER", "kind=REFERRAL_NOTICE", BLEU),
                rule(
                                "IAPR-VERT-08 the notice goes to the coordinating physician",
                                "DocumentQuestion",
                                "kind=REFERRAL_NOTICE",
                                "to=COORDINATING_PHYSICIAN")
                        .butNot("to=SCHEME_LEAD", "kind=INTERVENTION_REPORT", BLEU),
                rule(
                                "IAPR-VERT-08 the coordinating physician sees the notice",
                                "DisclosureQuestion",
                                "content=REFERRAL_NOTICE",
                                "to=COORDINATING_PHYSICIAN")
                        .butNot("to=SCHEME_LEAD", "content=ACTS", BLEU),
                rule("IAPR-VERT-08 anonymity is guaranteed", "DisclosureQuestion", "content=FACT_OF_APPROACH")
                        .butNot("content=ACTS", BLEU));
    }

    private static RuleCase faceToFace(String rule, String place, String home) {
        return rule("IAPR-VERT-06 " + rule, "SessionQuestion", "kind=SUPPORT", "modality=FACE_TO_FACE", place, home);
    }

    private static RuleCase rule(String rule, String type, String... attributes) {
        return RuleCase.holds(rule, type, "iapr-numero-vert", attributes);
    }
}
