package org.ecoute.rules.internal.engine;

import java.util.stream.Stream;

/** What each rule of the guidance holds for in any service, and just does not hold for. */
final class GuidanceRuleCases {
    private static final String ELSEWHERE = "service=wpo-bien-etre";

    private GuidanceRuleCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(
                rule(
                                "qualisocial-proche-aidant",
                                "PREV-02 clinical psychologists listen and support",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "practitioner=COACH")
                        .butNot("practitioner=CLINICAL_PSYCHOLOGIST", "kind=EVALUATION", ELSEWHERE),
                rule(
                                "iapr-numero-vert",
                                "PREV-03 nobody is supported against his word",
                                "SessionQuestion",
                                "kind=LISTENING",
                                "declined=true")
                        .butNot("declined=false", "kind=MANAGER_ADVICE"),
                rule("qualisocial-crise", "PREV-07 aggregates may be shown", "DisclosureQuestion", "content=AGGREGATE")
                        .butNot("content=ACTS"));
    }

    private static RuleCase rule(String service, String rule, String type, String... attributes) {
        return RuleCase.holds(rule, type, service, attributes);
    }
}
