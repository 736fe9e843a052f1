package org.ecoute.rules.internal.engine;

import java.util.stream.Stream;

/** What each rule of WPO on listening and anonymity holds for, and just does not hold for. */
final class WpoListeningRuleCases {
    private static final String ELSEWHERE = "service=qualisocial-ecoute";

    private WpoListeningRuleCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(referrals(), sessions(), anonymity()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> referrals() {
        return Stream.of(
                rule("BAL-01 everybody for himself", "ReferralQuestion", "self=true")
                        .butNot("self=false", "beneficiaryRole=RELATIVE", ELSEWHERE),
                rule("BAL-01 relatives are not covered", "ReferralQuestion", "beneficiaryRole=RELATIVE")
                        .butNot("beneficiaryRole=AGENT", ELSEWHERE),
                rule("BAL-07 only the person concerned opens a case", "ReferralQuestion")
                        .butNot("self=true", ELSEWHERE),
                rule("BAL-06 the app needs the company code", "ReferralQuestion", "channel=APP")
                        .butNot("companyCode=true", "channel=CHAT", ELSEWHERE),
                rule("BAL-03 by line, web or app", "ReferralQuestion", "channel=FORM")
                        .butNot("channel=APP", ELSEWHERE),
                rule("BAL-10 a case number", "ReferralQuestion").butNot(ELSEWHERE));
    }

    private static Stream<RuleCase> sessions() {
        return Stream.of(
                rule("BAL-03 listening and evaluation", "SessionQuestion", "kind=LISTENING", "modality=CHAT")
                        .butNot("modality=FACE_TO_FACE", "kind=SUPPORT", ELSEWHERE),
                rule("BAL-03 no other modality", "SessionQuestion", "kind=EVALUATION", "modality=AUDIO_CONFERENCE")
                        .butNot("modality=VIDEO", "kind=SUPPORT", ELSEWHERE),
                rule("BAL-08 clinical psychologists listen", "SessionQuestion", "kind=LISTENING", "practitioner=COACH")
                        .butNot("practitioner=CLINICAL_PSYCHOLOGIST", "kind=MANAGER_ADVICE", ELSEWHERE),
                rule("BAL-21 managers seek advice", "SessionQuestion", "kind=MANAGER_ADVICE", "beneficiaryRole=MANAGER")
                        .butNot("beneficiaryRole=AGENT", "kind=LISTENING", ELSEWHERE),
                rule("BAL-21 advice is for managers", "SessionQuestion", "kind=MANAGER_ADVICE", "beneficiaryRole=AGENT")
                        .butNot("beneficiaryRole=MANAGER", "kind=LISTENING", ELSEWHERE),
                rule("BAL-03 messages are received and answered", "MessageQuestion")
                        .butNot(ELSEWHERE),
                rule("BAL-04 messages are answered within a day", "MessageQuestion", "channel=E_MAIL")
                        .butNot("channel=CHAT", "channel=TEXT_MESSAGE", "answer=true", ELSEWHERE));
    }

    private static Stream<RuleCase> anonymity() {
        return Stream.of(
                rule(
                                "BAL-09 orientation by mutual agreement",
                                "OrientationQuestion",
                                "agreed=true",
                                "to=NETWORK_PSYCHOLOGIST")
                        .butNot("agreed=false", "to=HR_DEPARTMENT", ELSEWHERE),
                rule("BAL-09 no orientation without agreement", "OrientationQuestion")
                        .butNot("agreed=true", ELSEWHERE),
                rule("BAL-16 recipients of an orientation", "OrientationQuestion", "agreed=true", "to=HR_DEPARTMENT")
                        .butNot("agreed=false", "to=SPECIALIST", ELSEWHERE),
                rule("BAL-11 identity is given to the provider", "IdentityQuestion", "agreed=true")
                        .butNot("agreed=false", ELSEWHERE),
                rule("BAL-09 identity is given by agreement only", "IdentityQuestion")
                        .butNot("agreed=true", ELSEWHERE),
                rule(
                                "BAL-11 identity goes to the beneficiary alone",
                                "DisclosureQuestion",
                                "content=IDENTITY",
                                "toBeneficiary=true",
                                "to=AGENT")
                        .butNot("content=ACTS", "toBeneficiary=false", "to=EMPLOYER", ELSEWHERE),
                rule("BAL-11 identity goes to nobody else", "DisclosureQuestion", "content=IDENTITY", "to=MANAGER")
                        .butNot("toBeneficiary=true", "content=ACTS", ELSEWHERE),
                rule(
                                "BAL-11 identity goes to nobody else",
                                "DisclosureQuestion",
                                "content=IDENTITY",
                                "toBeneficiary=true",
                                "to=BROKER")
                        .butNot("to=AGENT", "content=ACTS", ELSEWHERE),
                rule(
                                "BAL-07 the employer learns nothing",
                                "DisclosureQuestion",
                                "to=EMPLOYER",
                                "content=FACT_OF_APPROACH")
                        .butNot("to=BROKER", "content=AGGREGATE", ELSEWHERE),
                rule(
                                "BAL-10 the case number goes to the caller",
                                "DocumentQuestion",
                                "kind=CASE_NUMBER",
                                "to=MANAGER",
                                "referrer=MANAGER")
                        .butNot("to=AGENT", "referrer=AGENT", "kind=REFERRAL_NOTICE", ELSEWHERE),
                rule("BAL-10 the case number goes to nobody else", "DocumentQuestion", "kind=CASE_NUMBER", "to=MANAGER")
                        .butNot("to=AGENT", "referrer=MANAGER", "kind=REFERRAL_NOTICE", ELSEWHERE));
    }

    private static RuleCase rule(String rule, String type, String... attributes) {
        return RuleCase.holds(rule, type, "wpo-ecoute", attributes);
    }
}
