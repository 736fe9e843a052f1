package org.ecoute.rules.internal.engine;

import java.util.stream.Stream;

/** What each rule of the numéro bleu holds for, and just does not hold for. */
final class NumeroBleuRuleCases {
    private static final String VERT = "service=iapr-numero-vert";

    private NumeroBleuRuleCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(referrals(), contacts(), sessions(), derogations(), support(), documents(), disclosures())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> referrals() {
        return Stream.of(
                rule("IAPR-BLEU-01 outside the term of the convention", "ReferralQuestion", "inForce=false")
                        .butNot("inForce=true", "service=qualisocial-ecoute"),
                rule("IAPR-BLEU-02 managers and prevention officers refer", "ReferralQuestion", "by=MANAGER")
                        .butNot("by=SCHEME_LEAD", "beneficiaryRole=RELATIVE", VERT),
                rule("IAPR-BLEU-02 nobody else refers", "ReferralQuestion", "by=STAFF_REPRESENTATIVE")
                        .butNot("by=PREVENTION_OFFICER", "beneficiaryRole=RELATIVE", VERT),
                rule("IAPR-BLEU-03 private grounds alone do not suffice", "ReferralQuestion")
                        .butNot("workGround=true", VERT),
                rule(
                                "IAPR-BLEU-04 the scheme lead asks for relatives",
                                "ReferralQuestion",
                                "beneficiaryRole=RELATIVE",
                                "by=SCHEME_LEAD")
                        .butNot("by=MANAGER", "beneficiaryRole=AGENT", VERT),
                rule(
                                "IAPR-BLEU-04 nobody else asks for relatives",
                                "ReferralQuestion",
                                "beneficiaryRole=RELATIVE",
                                "by=MANAGER")
                        .butNot("by=SCHEME_LEAD", "beneficiaryRole=AGENT", VERT),
                rule("IAPR-BLEU-08 the correspondent's details", "ReferralQuestion")
                        .butNot(VERT),
                rule("IAPR-BLEU-09 contact within a day", "ReferralQuestion").butNot(VERT),
                rule("IAPR-RPT-01 notice to the scheme lead", "ReferralQuestion")
                        .butNot(VERT),
                rule("IAPR-RPT-03 report after closure", "ReferralQuestion").butNot(VERT));
    }

    private static Stream<RuleCase> contacts() {
        return Stream.of(
                rule("IAPR-BLEU-09 contact", "ContactQuestion", "informed=true")
                        .butNot("informed=false", "declined=true", VERT),
                rule("IAPR-BLEU-10 not before the beneficiary has been told", "ContactQuestion")
                        .butNot("informed=true", VERT),
                rule("IAPR-BLEU-10 not after a refusal", "ContactQuestion", "declined=true")
                        .butNot("declined=false", VERT),
                rule("IAPR-BLEU-10 the duty of contact is suspended", "DutyQuestion", "kind=CONTACT")
                        .butNot("informed=true", "kind=REFERRAL_NOTICE", VERT),
                rule("IAPR-BLEU-10 the duty of contact lapses", "DutyQuestion", "kind=CONTACT", "declined=true")
                        .butNot("declined=false", "kind=REFERRAL_NOTICE", VERT));
    }

    private static Stream<RuleCase> sessions() {
        return Stream.of(
                rule("IAPR-BLEU-09 evaluation", "SessionQuestion", "kind=EVALUATION")
                        .butNot("kind=LISTENING", VERT),
                rule("IAPR-BLEU-11 support by telephone or face to face", "SessionQuestion", "kind=SUPPORT")
                        .butNot("modality=VIDEO", "kind=EVALUATION", VERT),
                rule("IAPR-BLEU-11 no other modality", "SessionQuestion", "kind=SUPPORT", "modality=VIDEO")
                        .butNot("modality=FACE_TO_FACE", "kind=EVALUATION", VERT),
                rule(
                                "IAPR-BLEU-12 five interviews for each beneficiary",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "sessionsHeld=5")
                        .butNot("sessionsHeld=4", "grantedByDerogation=1", "kind=EVALUATION", VERT),
                rule("IAPR-BLEU-13 outside working time", "SessionQuestion", "kind=SUPPORT", "duringWorkingTime=true")
                        .butNot("duringWorkingTime=false", "kind=EVALUATION", VERT),
                faceToFace("the provider's premises in Ile-de-France", "homeInIleDeFrance=true", "place=ON_SITE")
                        .butNot("place=PROVIDER_PREMISES", "homeInIleDeFrance=false")
                        .butNot("modality=TELEPHONE", "kind=EVALUATION", VERT),
                faceToFace("the network elsewhere", "place=ON_SITE")
                        .butNot("place=NETWORK_PRACTICE", "homeInIleDeFrance=true")
                        .butNot("modality=TELEPHONE", "kind=EVALUATION", VERT),
                rule("IAPR-BLEU-18 advice to managers", "SessionQuestion", "kind=MANAGER_ADVICE")
                        .butNot("kind=LISTENING", VERT));
    }

    private static Stream<RuleCase> derogations() {
        return Stream.of(
                derogation("the psychologist asks", "by=PSYCHOLOGIST").butNot("by=MANAGER", "step=DECISION", VERT),
                derogation("nobody else asks", "by=MANAGER").butNot("by=PSYCHOLOGIST", "step=DECISION", VERT),
                derogation("not while sessions are left", "allowanceLeft=1")
                        .butNot("allowanceLeft=0", "step=DECISION", VERT),
                derogation("the scheme lead decides", "step=DECISION", "by=SCHEME_LEAD", "openRequest=true")
                        .butNot("by=MANAGER", "openRequest=false", "step=REQUEST", VERT),
                derogation("nobody else decides", "step=DECISION", "by=MANAGER")
                        .butNot("by=SCHEME_LEAD", "step=REQUEST", VERT),
                derogation("no decision without a request", "step=DECISION")
                        .butNot("openRequest=true", "step=REQUEST", VERT),
                derogation("at most five more in all", "step=DECISION", "granted=3", "grantedBefore=3")
                        .butNot("granted=2", "grantedBefore=2", "step=REQUEST", VERT),
                derogation("at most five more in all", "step=DECISION", "granted=1", "grantedBefore=6")
                        .butNot("granted=0"));
    }

    private static Stream<RuleCase> support() {
        return Stream.of(
                rule("IAPR-BLEU-16 the psychologist orients", "OrientationQuestion", "by=PSYCHOLOGIST")
                        .butNot("by=MANAGER", VERT),
                rule("IAPR-BLEU-17 collective intervention", "GroupSessionQuestion", "teamAffected=true")
                        .butNot("teamAffected=false", "kind=DEFUSING", VERT),
                rule("IAPR-BLEU-17 not unless an evaluation found the team affected", "GroupSessionQuestion")
                        .butNot("teamAffected=true", VERT));
    }

    private static Stream<RuleCase> documents() {
        return Stream.of(
                rule(
                                "IAPR-BLEU-08 the correspondent's details go to the referrer",
                                "DocumentQuestion",
                                "referrer=AGENT")
                        .butNot("to=MANAGER", "referrer=MANAGER", "kind=REFERRAL_NOTICE", VERT),
                rule(
                                "IAPR-RPT-01 the notice goes to the scheme lead",
                                "DocumentQuestion",
                                "kind=REFERRAL_NOTICE",
                                "to=SCHEME_LEAD")
                        .butNot("to=MANAGER", "kind=CORRESPONDENT_DETAILS", VERT),
                rule("IAPR-RPT-03 the report goes to the referrer", "DocumentQuestion", "kind=INTERVENTION_REPORT")
                        .butNot("to=MANAGER", "referrer=MANAGER", "kind=REFERRAL_NOTICE", VERT),
                rule(
                                "IAPR-RPT-03 the report goes to nobody else",
                                "DocumentQuestion",
                                "kind=INTERVENTION_REPORT",
                                "to=SCHEME_LEAD")
                        .butNot("to=AGENT", "referrer=SCHEME_LEAD", "kind=REFERRAL_NOTICE", VERT));
    }

    private static Stream<RuleCase> disclosures() {
        return Stream.of(
                disclosure("IAPR-RPT-02 the scheme lead sees the acts", "content=ACTS")
                        .butNot("to=MANAGER", "content=IDENTITY", VERT),
                disclosure("IAPR-RPT-02 the scheme lead knows who was named", "namedInReferral=true")
                        .butNot("namedInReferral=false", "to=MANAGER", "content=ACTS", VERT),
                disclosure("IAPR-RPT-02 no identity beyond the referral")
                        .butNot("namedInReferral=true", "to=MANAGER", "content=ACTS", VERT),
                disclosure("IAPR-RPT-02 never clinical content", "content=CLINICAL_CONTENT")
                        .butNot("content=ACTS", VERT),
                disclosure("IAPR-RPT-01 the scheme lead sees the notice", "content=REFERRAL_NOTICE")
                        .butNot("to=MANAGER", "content=ACTS", VERT),
                disclosure(
                                "IAPR-RPT-03 the referrer sees the report",
                                "content=INTERVENTION_REPORT",
                                "referrer=SCHEME_LEAD")
                        .butNot("referrer=MANAGER", "to=MANAGER", "content=ACTS", VERT));
    }

    private static RuleCase faceToFace(String rule, String... attributes) {
        return rule(
                "IAPR-BLEU-14 " + rule, "SessionQuestion", plus(attributes, "kind=SUPPORT", "modality=FACE_TO_FACE"));
    }

    private static RuleCase derogation(String rule, String... attributes) {
        return rule("IAPR-BLEU-15 " + rule, "DerogationQuestion", attributes);
    }

    private static RuleCase disclosure(String rule, String... attributes) {
        return rule(rule, "DisclosureQuestion", plus(attributes, "to=SCHEME_LEAD"));
    }

    private static RuleCase rule(String rule, String type, String... attributes) {
        return RuleCase.holds(rule, type, "iapr-numero-bleu", attributes);
    }

    private static String[] plus(String[] attributes, String... more) {
        return Stream.concat(Stream.of(attributes), Stream.of(more)).toArray(String[]::new);
    }
}
