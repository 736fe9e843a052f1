package org.ecoute.rules.internal.engine;

import java.util.stream.Stream;

/** What each rule of Qualisocial's crisis support holds for, and just does not hold for. */
final class QualisocialCrisisRuleCases {
    private static final String ELSEWHERE = "service=qualisocial-ecoute";

    private QualisocialCrisisRuleCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(alerts(), decisions(), days(), groups()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> alerts() {
        return Stream.of(
                rule("QS-CRISE-01 five kinds of events", "AlertQuestion", "eventKind=DISASTER")
                        .butNot("eventKind=OTHER", ELSEWHERE),
                rule("QS-CRISE-01 another event needs approval", "AlertQuestion", "eventKind=OTHER")
                        .butNot("eventKind=SUICIDE", ELSEWHERE),
                rule("QS-CRISE-02 who alerts", "AlertQuestion", "by=AGENT")
                        .butNot(
                                "by=MANAGER",
                                "by=PREVENTION_OFFICER",
                                "by=SCHEME_LEAD",
                                "by=INTERNAL_REFERENT",
                                ELSEWHERE),
                rule("QS-CRISE-03 the cell within the hour", "AlertQuestion").butNot(ELSEWHERE),
                rule("QS-CRISE-04 on site within a day", "AlertQuestion").butNot(ELSEWHERE),
                rule("QS-CRISE-10 a review at the end", "AlertQuestion").butNot(ELSEWHERE));
    }

    private static Stream<RuleCase> decisions() {
        return Stream.of(
                rule("QS-CRISE-03 the cell", "CrisisCellQuestion", "alerted=true")
                        .butNot("alerted=false", ELSEWHERE),
                rule("QS-CRISE-07 no cell before an alert", "CrisisCellQuestion")
                        .butNot("alerted=true", ELSEWHERE),
                rule("QS-CRISE-08 coordinator and referents decide", "CrisisDecisionQuestion")
                        .butNot("byOther=true", ELSEWHERE),
                rule("QS-CRISE-08 nobody else decides", "CrisisDecisionQuestion", "byOther=true")
                        .butNot("byOther=false", ELSEWHERE),
                rule("QS-CRISE-07 no decision before an alert", "CrisisDecisionQuestion")
                        .butNot("alerted=true", ELSEWHERE));
    }

    private static Stream<RuleCase> days() {
        return Stream.of(
                rule("QS-CRISE-05 one day on site", "OnSiteDayQuestion", "day=1")
                        .butNot("day=2", ELSEWHERE),
                rule(
                                "QS-CRISE-07 no first day before the joint decision",
                                "OnSiteDayQuestion",
                                "day=1",
                                "decidedByReferent=true")
                        .butNot("decidedByCoordinator=true", "day=2", ELSEWHERE),
                rule(
                                "QS-CRISE-07 no first day before the joint decision",
                                "OnSiteDayQuestion",
                                "day=1",
                                "decidedByCoordinator=true")
                        .butNot("decidedByReferent=true", ELSEWHERE),
                rule("QS-CRISE-06 further days", "OnSiteDayQuestion", "day=2").butNot("day=1", ELSEWHERE),
                rule(
                                "QS-CRISE-06 further days need the coordinator's approval",
                                "OnSiteDayQuestion",
                                "day=3",
                                "daysByCoordinator=2")
                        .butNot("daysByCoordinator=3", "day=2", ELSEWHERE),
                rule("QS-CRISE-06 further days need the coordinator's approval", "OnSiteDayQuestion", "day=2")
                        .butNot("day=1", ELSEWHERE),
                rule(
                                "QS-CRISE-06 further days need the referent's approval",
                                "OnSiteDayQuestion",
                                "day=3",
                                "daysByReferent=2")
                        .butNot("daysByReferent=3", "day=2", ELSEWHERE),
                rule("QS-CRISE-06 further days need the referent's approval", "OnSiteDayQuestion", "day=2")
                        .butNot("day=1", ELSEWHERE),
                rule("QS-CRISE-07 no day before an alert", "OnSiteDayQuestion").butNot("alerted=true", ELSEWHERE),
                rule("QS-CRISE-09 the day is held where it happened", "OnSiteDayQuestion", "place=PROVIDER_PREMISES")
                        .butNot("place=ON_SITE", "place=NEARBY", ELSEWHERE));
    }

    private static Stream<RuleCase> groups() {
        return Stream.of(
                rule("QS-CRISE-09 debriefing, defusing, discussion groups", "GroupSessionQuestion", "kind=DEFUSING")
                        .butNot("kind=ON_SITE_PERMANENCE", ELSEWHERE),
                rule("QS-CRISE-09 no other kind of intervention", "GroupSessionQuestion", "kind=TELEPHONE_PERMANENCE")
                        .butNot("kind=INDIVIDUAL_DEBRIEFING", ELSEWHERE),
                rule(
                                "QS-CRISE-09 the intervention is held where it happened",
                                "GroupSessionQuestion",
                                "place=NETWORK_PRACTICE")
                        .butNot("place=ON_SITE", "place=NEARBY", ELSEWHERE),
                rule(
                                "QS-CRISE-07 no intervention before the joint decision",
                                "GroupSessionQuestion",
                                "decidedByReferent=true")
                        .butNot("decidedByCoordinator=true", ELSEWHERE),
                rule(
                                "QS-CRISE-07 no intervention before the joint decision",
                                "GroupSessionQuestion",
                                "decidedByCoordinator=true")
                        .butNot("decidedByReferent=true", ELSEWHERE),
                rule("QS-CRISE-07 no intervention before an alert", "GroupSessionQuestion")
                        .butNot("alerted=true", ELSEWHERE),
                rule("QS-CRISE-10 the review", "DocumentQuestion", "kind=POST_EVENT_REVIEW", "alerted=true")
                        .butNot("alerted=false", "kind=CASE_NUMBER", ELSEWHERE),
                rule("QS-CRISE-07 no review before an alert", "DocumentQuestion", "kind=POST_EVENT_REVIEW")
                        .butNot("alerted=true", "kind=CASE_NUMBER", ELSEWHERE));
    }

    private static RuleCase rule(String rule, String type, String... attributes) {
        return RuleCase.holds(rule, type, "qualisocial-crise", attributes);
    }
}
