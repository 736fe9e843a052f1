package org.ecoute.rules.internal.engine;

import java.util.stream.Stream;

/** What each rule of WPO on face-to-face consultations and programmes holds for, and just does not hold for. */
final class WpoProgrammeRuleCases {
    private static final String ELSEWHERE = "service=wpo-ecoute";

    private WpoProgrammeRuleCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(faceToFace(), managers(), stressReduction(), wellBeing())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> faceToFace() {
        return Stream.of(
                rule(
                                "wpo-face-a-face",
                                "BAL-14 face-to-face consultations",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "modality=FACE_TO_FACE")
                        .butNot("modality=VIDEO", "kind=EVALUATION", ELSEWHERE),
                rule("wpo-face-a-face", "BAL-14 no other modality", "SessionQuestion", "kind=SUPPORT", "modality=VIDEO")
                        .butNot("modality=FACE_TO_FACE", "kind=EVALUATION", ELSEWHERE),
                rule("wpo-face-a-face", "BAL-12 an evaluation before", "SessionQuestion", "kind=SUPPORT")
                        .butNot("platformEvaluationHeld=true", "kind=EVALUATION", ELSEWHERE),
                rule(
                                "wpo-face-a-face",
                                "BAL-13 the psychologist decides",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "platformEvaluationHeld=true")
                        .butNot("platformEvaluationHeld=false", "faceToFaceAdvised=true", "kind=EVALUATION", ELSEWHERE),
                rule("wpo-face-a-face", "BAL-13 the beneficiary agrees", "SessionQuestion", "kind=SUPPORT")
                        .butNot("orientationAgreed=true", "kind=EVALUATION", ELSEWHERE),
                rule(
                                "wpo-face-a-face",
                                "BAL-13 the identity is known to the provider",
                                "SessionQuestion",
                                "kind=SUPPORT")
                        .butNot("identityGiven=true", "kind=EVALUATION", ELSEWHERE),
                rule(
                                "wpo-face-a-face",
                                "BAL-14 twenty consultations",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "faceToFaceHeld=20")
                        .butNot("faceToFaceHeld=19", "kind=EVALUATION", ELSEWHERE),
                rule("wpo-face-a-face", "BAL-14 no derogation", "DerogationQuestion")
                        .butNot(ELSEWHERE),
                rule(
                                "wpo-face-a-face",
                                "BAL-08 clinical psychologists consult",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "practitioner=COACH")
                        .butNot("practitioner=CLINICAL_PSYCHOLOGIST", "kind=EVALUATION", ELSEWHERE));
    }

    private static Stream<RuleCase> managers() {
        return Stream.of(
                rule("wpo-encadrants", "BAL-17 sessions", "SessionQuestion", "kind=SUPPORT", "modality=TELEPHONE")
                        .butNot("modality=VIDEO", "kind=EVALUATION", ELSEWHERE),
                rule("wpo-encadrants", "BAL-17 no other modality", "SessionQuestion", "kind=SUPPORT", "modality=VIDEO")
                        .butNot("modality=TELEPHONE", "kind=EVALUATION", ELSEWHERE),
                rule("wpo-encadrants", "BAL-17 eight sessions", "SessionQuestion", "kind=SUPPORT", "sessionsHeld=8")
                        .butNot("sessionsHeld=7", "kind=EVALUATION", ELSEWHERE),
                rule("wpo-encadrants", "BAL-17 after a first exchange", "SessionQuestion", "kind=SUPPORT")
                        .butNot("firstExchangeHeld=true", "kind=EVALUATION", ELSEWHERE),
                rule(
                                "wpo-encadrants",
                                "BAL-17 psychologists of work or clinical ones",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "practitioner=COACH")
                        .butNot(
                                "practitioner=WORK_PSYCHOLOGIST",
                                "practitioner=CLINICAL_PSYCHOLOGIST",
                                "kind=EVALUATION",
                                ELSEWHERE),
                rule("wpo-encadrants", "BAL-17 managers are referred", "ReferralQuestion", "beneficiaryRole=AGENT")
                        .butNot("beneficiaryRole=MANAGER", ELSEWHERE),
                rule(
                                "wpo-encadrants",
                                "BAL-17 managers are supported",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "beneficiaryRole=AGENT")
                        .butNot("beneficiaryRole=MANAGER", "kind=EVALUATION", ELSEWHERE),
                rule("wpo-encadrants", "BAL-17 in the daytime", "SessionQuestion", "kind=SUPPORT", "localStartHour=7")
                        .butNot("localStartHour=8", "kind=EVALUATION", ELSEWHERE),
                rule("wpo-encadrants", "BAL-17 in the daytime", "SessionQuestion", "kind=SUPPORT", "localStartHour=20")
                        .butNot("localStartHour=19", ELSEWHERE));
    }

    private static Stream<RuleCase> stressReduction() {
        return Stream.of(
                rule("wpo-reduction-stress", "BAL-18 sessions", "SessionQuestion", "kind=SUPPORT", "modality=TELEPHONE")
                        .butNot("modality=VIDEO", "kind=EVALUATION", ELSEWHERE),
                rule(
                                "wpo-reduction-stress",
                                "BAL-18 no other modality",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "modality=VIDEO")
                        .butNot("modality=TELEPHONE", "kind=EVALUATION", ELSEWHERE),
                rule("wpo-reduction-stress", "BAL-18 six sessions", "SessionQuestion", "kind=SUPPORT", "sessionsHeld=6")
                        .butNot("sessionsHeld=5", "kind=EVALUATION", ELSEWHERE),
                rule("wpo-reduction-stress", "BAL-18 after a first exchange", "SessionQuestion", "kind=SUPPORT")
                        .butNot("firstExchangeHeld=true", "kind=EVALUATION", ELSEWHERE),
                rule(
                                "wpo-reduction-stress",
                                "BAL-18 clinical psychologists",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "practitioner=COACH")
                        .butNot("practitioner=CLINICAL_PSYCHOLOGIST", "kind=EVALUATION", ELSEWHERE),
                rule("wpo-reduction-stress", "BAL-18 trained in mindfulness", "SessionQuestion", "kind=SUPPORT")
                        .butNot("mindfulnessTrained=true", "kind=EVALUATION", ELSEWHERE),
                rule(
                                "wpo-reduction-stress",
                                "BAL-18 about forty minutes each",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "minutes=29")
                        .butNot("minutes=30", "kind=EVALUATION", ELSEWHERE),
                rule(
                                "wpo-reduction-stress",
                                "BAL-18 about forty minutes each",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "minutes=51")
                        .butNot("minutes=50", ELSEWHERE));
    }

    private static Stream<RuleCase> wellBeing() {
        return Stream.of(
                rule("wpo-bien-etre", "BAL-19 sessions", "SessionQuestion", "kind=SUPPORT")
                        .butNot("kind=EVALUATION", ELSEWHERE),
                rule("wpo-bien-etre", "BAL-19 six sessions", "SessionQuestion", "kind=SUPPORT", "sessionsHeld=6")
                        .butNot("sessionsHeld=5", "kind=EVALUATION", ELSEWHERE),
                rule("wpo-bien-etre", "BAL-19 after a first exchange", "SessionQuestion", "kind=SUPPORT")
                        .butNot("firstExchangeHeld=true", "kind=EVALUATION", ELSEWHERE),
                rule(
                                "wpo-bien-etre",
                                "BAL-19 coaches",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "practitioner=CLINICAL_PSYCHOLOGIST")
                        .butNot("practitioner=COACH", "kind=EVALUATION", ELSEWHERE),
                rule(
                                "wpo-bien-etre",
                                "BAL-19 a theme from the first session on",
                                "SessionQuestion",
                                "kind=SUPPORT",
                                "firstSession=true")
                        .butNot("themeRecorded=true", "firstSession=false", "kind=EVALUATION", ELSEWHERE),
                rule("wpo-bien-etre", "BAL-19 about an hour each", "SessionQuestion", "kind=SUPPORT", "minutes=44")
                        .butNot("minutes=45", "kind=EVALUATION", ELSEWHERE),
                rule("wpo-bien-etre", "BAL-19 about an hour each", "SessionQuestion", "kind=SUPPORT", "minutes=76")
                        .butNot("minutes=75", ELSEWHERE));
    }

    private static RuleCase rule(String service, String rule, String type, String... attributes) {
        return RuleCase.holds(rule, type, service, attributes);
    }
}
