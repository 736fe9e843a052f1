package org.ecoute.compliance;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.ecoute.compliance.internal.tree.Trees;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.CaseFile;
import tools.jackson.databind.node.ObjectNode;

/** Systems that let in whom they should not, or not whom they should. */
final class PlantedInReferrals {
    private static final String BLEU = "iapr-numero-bleu";
    private static final String ECOUTE = "qualisocial-ecoute";

    private PlantedInReferrals() {}

    static List<Planted> all() {
        return List.of(
                Planted.of(
                        "lets an agent refer himself",
                        "IAPR-BLEU-02",
                        PlantedInSessions.forgets("REFERRER_NOT_ENTITLED"),
                        BLEU),
                Planted.of("takes private grounds", "IAPR-BLEU-03", PlantedInSessions.forgets("NO_WORK_GROUND"), BLEU),
                Planted.of("takes the day of the place for that of Paris", "IAPR-BLEU-01", localDay(), BLEU),
                Planted.of("forgets that somebody declined", "IAPR-BLEU-10", forgetsRefusals(), BLEU),
                Planted.of("takes silence for being informed", "IAPR-BLEU-10", takesForInformed(), BLEU),
                Planted.of(
                        "serves the wrong line",
                        "QS-ECOUTE-01",
                        PlantedInSessions.forgets("LINE_NOT_FOR_WORKPLACE"),
                        ECOUTE),
                Planted.of("serves New Caledonia as if it were Paris", "QS-ECOUTE-01", farIsNear(), ECOUTE),
                Planted.of(
                        "lets managers enrol",
                        "QS-STRESS-01",
                        PlantedInSessions.forgets("ONLY_PREVENTION_OFFICER_ENROLS"),
                        "qualisocial-stress-aigu"),
                Planted.of(
                        "lets the app in without its code",
                        "BAL-06",
                        PlantedInSessions.forgets("COMPANY_CODE_REQUIRED"),
                        "wpo-ecoute"));
    }

    private static ProviderSystem localDay() {
        return new ReferenceSystem() {
            @Override
            Act understood(Act act) {
                return Edited.act(act, ActType.REFERRAL, (told, tree) -> tree.put("at", asIfInParis(told.at())));
            }
        };
    }

    /** The time on the clock there, taken for the time in Paris. */
    private static String asIfInParis(OffsetDateTime at) {
        return at.toLocalDateTime().atOffset(ZoneOffset.ofHours(1)).toString();
    }

    private static ProviderSystem forgetsRefusals() {
        return new ReferenceSystem() {
            @Override
            CaseFile past(CaseFile caseFile, Act proposed) {
                ObjectNode tree = Trees.of(caseFile);
                Trees.acts(tree).forEach(act -> act.remove("declined"));
                return Trees.caseFile(tree);
            }
        };
    }

    private static ProviderSystem takesForInformed() {
        return new ReferenceSystem() {
            @Override
            CaseFile past(CaseFile caseFile, Act proposed) {
                return Edited.acts(caseFile, ActType.REFERRAL, act -> {
                    if (!act.has("informed")) {
                        act.put("informed", true);
                    }
                });
            }
        };
    }

    private static ProviderSystem farIsNear() {
        return new ReferenceSystem() {
            @Override
            CaseFile past(CaseFile caseFile, Act proposed) {
                return Edited.beneficiaries(caseFile, one -> {
                    if (one.path("workRegion").asString("").equals("988")) {
                        one.put("workRegion", "11");
                    }
                });
            }
        };
    }
}
