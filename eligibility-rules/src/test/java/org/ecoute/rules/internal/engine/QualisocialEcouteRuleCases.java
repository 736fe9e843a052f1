package org.ecoute.rules.internal.engine;

import java.util.stream.Stream;

/** What each rule of Qualisocial's listening and support holds for, and just does not hold for. */
final class QualisocialEcouteRuleCases {
    private static final String ELSEWHERE = "service=qualisocial-crise";

    private QualisocialEcouteRuleCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(lines(), referrals(), sessions(), surveys()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> lines() {
        return Stream.of(
                rule("QS-ECOUTE-01 outside the term of the convention", "ReferralQuestion", "inForce=false")
                        .butNot("inForce=true", ELSEWHERE),
                rule(
                                "QS-ECOUTE-01 the line for metropolitan France",
                                "ReferralQuestion",
                                "channel=LINE",
                                "line=FRANCE",
                                "workArea=OVERSEAS_REGION")
                        .butNot("workArea=METROPOLITAN", "line=DOM", "channel=FORM", ELSEWHERE),
                rule(
                                "QS-ECOUTE-01 the line for the overseas regions",
                                "ReferralQuestion",
                                "channel=LINE",
                                "line=DOM",
                                "workArea=METROPOLITAN")
                        .butNot("workArea=OVERSEAS_REGION", "line=FRANCE", "channel=FORM", ELSEWHERE),
                rule(
                                "QS-ECOUTE-01 no line serves the other overseas territories",
                                "ReferralQuestion",
                                "workArea=OVERSEAS_COLLECTIVITY")
                        .butNot("workArea=OVERSEAS_REGION", ELSEWHERE),
                rule(
                                "QS-ECOUTE-01 the two general lines are for agents and managers",
                                "ReferralQuestion",
                                "channel=LINE",
                                "line=FRANCE",
                                "by=CAREER_ADVISER")
                        .butNot("by=AGENT", "by=MANAGER", "line=CMC", "channel=FORM", ELSEWHERE),
                rule(
                                "QS-ECOUTE-01 a line for career advisers",
                                "ReferralQuestion",
                                "channel=LINE",
                                "line=CMC",
                                "by=AGENT")
                        .butNot("by=CAREER_ADVISER", "line=AP", "channel=FORM", ELSEWHERE),
                rule(
                                "QS-ECOUTE-01 a line for prevention officers",
                                "ReferralQuestion",
                                "channel=LINE",
                                "line=AP",
                                "by=AGENT")
                        .butNot("by=PREVENTION_OFFICER", "line=RP", "channel=FORM", ELSEWHERE),
                rule(
                                "QS-ECOUTE-01 a line for staff representatives",
                                "ReferralQuestion",
                                "channel=LINE",
                                "line=RP",
                                "by=AGENT")
                        .butNot("by=STAFF_REPRESENTATIVE", "line=CMC", "channel=FORM", ELSEWHERE),
                rule("QS-ECOUTE-01 nobody else has a line", "ReferralQuestion", "by=SCHEME_LEAD")
                        .butNot(
                                "by=AGENT",
                                "by=MANAGER",
                                "by=CAREER_ADVISER",
                                "by=PREVENTION_OFFICER",
                                "by=STAFF_REPRESENTATIVE",
                                ELSEWHERE));
    }

    private static Stream<RuleCase> referrals() {
        return Stream.of(
                rule("QS-ECOUTE-02 by line or form", "ReferralQuestion", "channel=CHAT")
                        .butNot("channel=LINE", "channel=FORM", ELSEWHERE),
                rule("QS-ECOUTE-03 everybody for himself", "ReferralQuestion", "self=true")
                        .butNot("self=false", ELSEWHERE),
                rule(
                                "QS-ECOUTE-03 who calls the line of his own function calls for himself",
                                "ReferralQuestion",
                                "self=false",
                                "by=CAREER_ADVISER",
                                "line=CMC",
                                "beneficiaryRole=AGENT")
                        .butNot("self=true", "by=AGENT", "line=FRANCE", "beneficiaryRole=RELATIVE", ELSEWHERE),
                rule(
                                "QS-ECOUTE-03 who calls the line of his own function calls for himself",
                                "ReferralQuestion",
                                "self=false",
                                "by=STAFF_REPRESENTATIVE",
                                "line=RP",
                                "beneficiaryRole=AGENT")
                        .butNot("self=true", "by=PREVENTION_OFFICER", "line=AP", "beneficiaryRole=RELATIVE", ELSEWHERE),
                rule(
                                "QS-ECOUTE-03 managers and prevention officers refer agents",
                                "ReferralQuestion",
                                "by=MANAGER",
                                "self=false",
                                "beneficiaryRole=AGENT")
                        .butNot("by=AGENT", "self=true", "beneficiaryRole=RELATIVE", ELSEWHERE),
                rule("QS-ECOUTE-03 nobody else refers somebody else", "ReferralQuestion", "by=AGENT", "self=false")
                        .butNot("self=true", "by=MANAGER", "by=CAREER_ADVISER", ELSEWHERE));
    }

    private static Stream<RuleCase> sessions() {
        return Stream.of(
                rule("QS-ECOUTE-04 the situation is analysed first", "SessionQuestion", "kind=EVALUATION")
                        .butNot("kind=SUPPORT", ELSEWHERE),
                rule("QS-ECOUTE-05 support", "SessionQuestion", "kind=SUPPORT", "modality=VIDEO")
                        .butNot("modality=CHAT", "kind=EVALUATION", ELSEWHERE),
                rule("QS-ECOUTE-05 no other modality", "SessionQuestion", "kind=SUPPORT", "modality=CHAT")
                        .butNot("modality=AUDIO_CONFERENCE", "kind=EVALUATION", ELSEWHERE),
                rule("QS-ECOUTE-05 five sessions", "SessionQuestion", "kind=SUPPORT", "sessionsHeld=5")
                        .butNot("sessionsHeld=4", "kind=EVALUATION", ELSEWHERE),
                rule(
                                "QS-ECOUTE-04 a psychologist or a social worker",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "practitioner=COACH")
                        .butNot(
                                "practitioner=SOCIAL_WORKER",
                                "practitioner=CLINICAL_PSYCHOLOGIST",
                                "kind=EVALUATION",
                                ELSEWHERE),
                rule(
                                "QS-ECOUTE-04 a social worker if wished",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "practitioner=SOCIAL_WORKER",
                                "socialWorkerWished=false")
                        .butNot(
                                "socialWorkerWished=true",
                                "practitioner=CLINICAL_PSYCHOLOGIST",
                                "kind=EVALUATION",
                                ELSEWHERE),
                rule("QS-ECOUTE-06 a survey after each session", "SessionQuestion", "kind=SUPPORT")
                        .butNot("kind=EVALUATION", ELSEWHERE),
                rule("QS-ECOUTE-05 no derogation", "DerogationQuestion").butNot(ELSEWHERE));
    }

    private static Stream<RuleCase> surveys() {
        return Stream.of(
                rule(
                                "QS-ECOUTE-06 the survey goes to the beneficiary",
                                "DocumentQuestion",
                                "kind=SATISFACTION_SURVEY",
                                "toBeneficiary=true")
                        .butNot("toBeneficiary=false", "kind=CASE_NUMBER", ELSEWHERE),
                rule("QS-ECOUTE-06 the survey goes to nobody else", "DocumentQuestion", "kind=SATISFACTION_SURVEY")
                        .butNot("toBeneficiary=true", "kind=CASE_NUMBER", ELSEWHERE),
                rule(
                                "QS-ECOUTE-06 no survey for those who opted out",
                                "DocumentQuestion",
                                "kind=SATISFACTION_SURVEY",
                                "optedOut=true")
                        .butNot("optedOut=false", "kind=CASE_NUMBER", ELSEWHERE),
                rule(
                                "QS-ECOUTE-06 no survey without an address",
                                "DocumentQuestion",
                                "kind=SATISFACTION_SURVEY",
                                "hasEmail=false")
                        .butNot("hasEmail=true", "kind=CASE_NUMBER", ELSEWHERE),
                rule(
                                "QS-ECOUTE-06 the duty lapses without an address",
                                "DutyQuestion",
                                "kind=SATISFACTION_SURVEY",
                                "hasEmail=false")
                        .butNot("hasEmail=true", "kind=CASE_NUMBER", ELSEWHERE),
                rule(
                                "QS-ECOUTE-06 the duty lapses for those who opted out",
                                "DutyQuestion",
                                "kind=SATISFACTION_SURVEY",
                                "optedOut=true")
                        .butNot("optedOut=false", "kind=CASE_NUMBER", ELSEWHERE));
    }

    private static RuleCase rule(String rule, String type, String... attributes) {
        return RuleCase.holds(rule, type, "qualisocial-ecoute", attributes);
    }
}
