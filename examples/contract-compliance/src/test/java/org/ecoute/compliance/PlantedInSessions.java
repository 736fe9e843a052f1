package org.ecoute.compliance;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.ruling.Ruling;
import tools.jackson.databind.node.ObjectNode;

/** Systems that count, time or staff sessions wrongly. */
final class PlantedInSessions {
    private static final String BLEU = "iapr-numero-bleu";
    private static final int CAP = 5;

    private PlantedInSessions() {}

    static List<Planted> all() {
        return List.of(
                Planted.of("holds a sixth session without derogation", "IAPR-BLEU-12", sixth(), BLEU),
                Planted.of(
                        "counts sessions that were not held", "IAPR-BLEU-12", past(act -> act.put("held", true)), BLEU),
                Planted.of(
                        "counts evaluations as support",
                        "IAPR-BLEU-12",
                        past(PlantedInSessions::takenForSupport),
                        BLEU),
                Planted.of(
                        "counts the analysis as support",
                        "QS-ECOUTE-05",
                        past(PlantedInSessions::takenForSupport),
                        "qualisocial-ecoute"),
                Planted.of("counts telephone and face-to-face apart", "IAPR-BLEU-12", byModality(), BLEU),
                Planted.of(
                        "holds support during working time",
                        "IAPR-BLEU-13",
                        understood("duringWorkingTime", false),
                        BLEU),
                Planted.of("supports by video", "IAPR-BLEU-11", forgets("MODALITY_NOT_PROVIDED_FOR"), BLEU),
                Planted.of(
                        "sends Parisians to the network", "IAPR-BLEU-14", forgets("PROVIDER_PREMISES_REQUIRED"), BLEU),
                Planted.of("derogates before the fifth session", "IAPR-BLEU-15", forgets("CAP_NOT_YET_REACHED"), BLEU),
                Planted.of("grants an eleventh session", "IAPR-BLEU-15", forgets("DEROGATION_CEILING_EXCEEDED"), BLEU),
                Planted.of("lets a manager grant", "IAPR-BLEU-15", forgets("ONLY_SCHEME_LEAD_DECIDES"), BLEU),
                Planted.of(
                        "changes the psychologist",
                        "QS-AIDANT-02",
                        forgets("SAME_PSYCHOLOGIST_REQUIRED"),
                        "qualisocial-proche-aidant"),
                Planted.of(
                        "shortens sessions of ninety minutes",
                        "QS-AIDANT-02",
                        forgets("LENGTH_NOT_PROVIDED_FOR"),
                        "qualisocial-proche-aidant"),
                Planted.of(
                        "takes sixty minutes for too short", "QS-STRESS-02", minute(60, 59), "qualisocial-stress-aigu"),
                Planted.of("takes Paris time for local time", "BAL-17", parisTime(), "wpo-encadrants"),
                Planted.of(
                        "goes face to face without agreement",
                        "BAL-13",
                        forgets("FACE_TO_FACE_NOT_AGREED"),
                        "wpo-face-a-face"),
                Planted.of("lets coaches listen", "BAL-08", forgets("PRACTITIONER_NOT_PROVIDED_FOR"), "wpo-ecoute"));
    }

    /** A system that has forgotten a rule, by the code of its finding. */
    static ProviderSystem forgets(String code) {
        return new ReferenceSystem() {
            @Override
            Answer answered(Ruling ruling) {
                return without(
                        ruling,
                        findings -> findings.stream()
                                .filter(one -> !one.code().value().equals(code))
                                .toList());
            }
        };
    }

    private static ProviderSystem sixth() {
        return new ReferenceSystem() {
            @Override
            CaseFile past(CaseFile caseFile, Act proposed) {
                return held(caseFile, proposed) == CAP
                        ? Edited.without(caseFile, act -> act.equals(firstSession(caseFile)))
                        : caseFile;
            }
        };
    }

    private static long held(CaseFile caseFile, Act proposed) {
        return caseFile.acts().stream()
                .filter(act -> proposed instanceof Session
                        && act instanceof Session session
                        && session.kind() == SessionKind.SUPPORT
                        && session.held().equals(Optional.of(true)))
                .count();
    }

    private static Act firstSession(CaseFile caseFile) {
        return caseFile.acts().stream()
                .filter(act -> act instanceof Session session && session.kind() == SessionKind.SUPPORT)
                .findFirst()
                .orElseThrow();
    }

    private static ProviderSystem past(Consumer<ObjectNode> taken) {
        return new ReferenceSystem() {
            @Override
            CaseFile past(CaseFile caseFile, Act proposed) {
                return Edited.acts(caseFile, ActType.SESSION, taken);
            }
        };
    }

    private static void takenForSupport(ObjectNode session) {
        if (session.path("kind").asString("").equals(SessionKind.EVALUATION.name())) {
            session.put("kind", SessionKind.SUPPORT.name());
        }
    }

    private static ProviderSystem understood(String attribute, boolean value) {
        return new ReferenceSystem() {
            @Override
            Act understood(Act act) {
                return Edited.act(act, ActType.SESSION, (told, tree) -> tree.put(attribute, value));
            }
        };
    }

    private static ProviderSystem minute(int told, int taken) {
        return new ReferenceSystem() {
            @Override
            Act understood(Act act) {
                return Edited.act(act, ActType.SESSION, (same, tree) -> {
                    if (tree.path("minutes").asInt(0) == told) {
                        tree.put("minutes", taken);
                    }
                });
            }
        };
    }

    private static ProviderSystem byModality() {
        return new ReferenceSystem() {
            @Override
            CaseFile past(CaseFile caseFile, Act proposed) {
                return Edited.without(
                        caseFile,
                        act -> act instanceof Session before
                                && proposed instanceof Session now
                                && !before.modality().equals(now.modality()));
            }
        };
    }

    private static ProviderSystem parisTime() {
        return new ReferenceSystem() {
            @Override
            CaseFile past(CaseFile caseFile, Act proposed) {
                return Edited.beneficiaries(caseFile, one -> one.put("workRegion", "11"));
            }
        };
    }
}
