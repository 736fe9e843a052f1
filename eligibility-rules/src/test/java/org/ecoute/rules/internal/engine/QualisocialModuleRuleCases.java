package org.ecoute.rules.internal.engine;

import java.util.stream.Stream;

/** What each rule of Qualisocial's two modules holds for, and just does not hold for. */
final class QualisocialModuleRuleCases {
    private static final String ELSEWHERE = "service=qualisocial-ecoute";

    private QualisocialModuleRuleCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(carers(), acuteStress()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> carers() {
        return Stream.of(
                rule(
                                "qualisocial-proche-aidant",
                                "QS-AIDANT-01 the agent asks",
                                "ReferralQuestion",
                                "by=AGENT",
                                "self=true")
                        .butNot("by=MANAGER", "self=false", ELSEWHERE),
                rule("qualisocial-proche-aidant", "QS-AIDANT-01 nobody else asks", "ReferralQuestion", "by=AGENT")
                        .butNot("self=true", ELSEWHERE),
                rule(
                                "qualisocial-proche-aidant",
                                "QS-AIDANT-01 nobody else asks",
                                "ReferralQuestion",
                                "by=MANAGER",
                                "self=true")
                        .butNot("by=AGENT", ELSEWHERE),
                rule("qualisocial-proche-aidant", "QS-AIDANT-01 by e-mail", "ReferralQuestion", "channel=FORM")
                        .butNot("channel=E_MAIL", ELSEWHERE),
                rule("qualisocial-proche-aidant", "QS-AIDANT-02 sessions", "SessionQuestion", "kind=SUPPORT")
                        .butNot("kind=EVALUATION", ELSEWHERE),
                rule(
                                "qualisocial-proche-aidant",
                                "QS-AIDANT-02 four sessions",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "sessionsHeld=4")
                        .butNot("sessionsHeld=3", "kind=EVALUATION", ELSEWHERE),
                rule(
                                "qualisocial-proche-aidant",
                                "QS-AIDANT-02 an hour and a half each",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "minutes=80")
                        .butNot("minutes=90", "kind=EVALUATION", ELSEWHERE),
                rule(
                                "qualisocial-proche-aidant",
                                "QS-AIDANT-02 one and the same psychologist",
                                "SessionQuestion",
                                "kind=SUPPORT")
                        .butNot("samePractitioner=true", "kind=EVALUATION", ELSEWHERE));
    }

    private static Stream<RuleCase> acuteStress() {
        return Stream.of(
                rule(
                                "qualisocial-stress-aigu",
                                "QS-STRESS-01 a prevention officer enrols an agent",
                                "ReferralQuestion",
                                "by=PREVENTION_OFFICER")
                        .butNot("by=MANAGER", "self=true", "beneficiaryRole=RELATIVE", ELSEWHERE),
                rule("qualisocial-stress-aigu", "QS-STRESS-01 nobody else enrols", "ReferralQuestion", "by=MANAGER")
                        .butNot("by=PREVENTION_OFFICER", ELSEWHERE),
                rule(
                                "qualisocial-stress-aigu",
                                "QS-STRESS-01 nobody else enrols",
                                "ReferralQuestion",
                                "by=PREVENTION_OFFICER",
                                "self=true")
                        .butNot("self=false", ELSEWHERE),
                rule(
                                "qualisocial-stress-aigu",
                                "QS-STRESS-01 agents are enrolled",
                                "ReferralQuestion",
                                "beneficiaryRole=RELATIVE")
                        .butNot("beneficiaryRole=AGENT", ELSEWHERE),
                rule("qualisocial-stress-aigu", "QS-STRESS-01 by e-mail", "ReferralQuestion", "channel=FORM")
                        .butNot("channel=E_MAIL", ELSEWHERE),
                rule("qualisocial-stress-aigu", "QS-STRESS-02 sessions", "SessionQuestion", "kind=SUPPORT")
                        .butNot("kind=EVALUATION", ELSEWHERE),
                rule(
                                "qualisocial-stress-aigu",
                                "QS-STRESS-02 five sessions",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "sessionsHeld=5")
                        .butNot("sessionsHeld=4", "kind=EVALUATION", ELSEWHERE),
                rule(
                                "qualisocial-stress-aigu",
                                "QS-STRESS-02 an hour to an hour and a half each",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "minutes=59")
                        .butNot("minutes=60", "minutes=90", "kind=EVALUATION", ELSEWHERE),
                rule(
                                "qualisocial-stress-aigu",
                                "QS-STRESS-02 an hour to an hour and a half each",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "minutes=91")
                        .butNot("minutes=90", "kind=EVALUATION", ELSEWHERE),
                rule(
                                "qualisocial-stress-aigu",
                                "QS-STRESS-02 one and the same psychologist",
                                "SessionQuestion",
                                "kind=SUPPORT")
                        .butNot("samePractitioner=true", "kind=EVALUATION", ELSEWHERE));
    }

    private static RuleCase rule(String service, String rule, String type, String... attributes) {
        return RuleCase.holds(rule, type, service, attributes);
    }
}
