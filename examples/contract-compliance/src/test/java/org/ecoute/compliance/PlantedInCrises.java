package org.ecoute.compliance;

import java.util.List;
import java.util.function.Consumer;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.DutyKind;
import tools.jackson.databind.node.ObjectNode;

/** Systems that are late in a crisis, or decide it alone. */
final class PlantedInCrises {
    private static final String CRISE = "qualisocial-crise";

    private PlantedInCrises() {}

    static List<Planted> all() {
        return List.of(
                Planted.of(
                        "gives itself two hours for the cell",
                        "QS-CRISE-03",
                        PlantedInDuties.counts(DutyKind.CRISIS_CELL, due -> due.plusHours(1)),
                        CRISE),
                Planted.of(
                        "is on site when it can",
                        "QS-CRISE-04",
                        PlantedInDuties.forgets(DutyKind.ON_SITE_PRESENCE),
                        CRISE),
                Planted.of(
                        "takes one decision for a joint one",
                        "QS-CRISE-06",
                        decided(act -> act.putArray("by")
                                .add("COORDINATING_PSYCHOLOGIST")
                                .add("INTERNAL_REFERENT")),
                        CRISE),
                Planted.of(
                        "takes no severity for a severe crisis",
                        "QS-CRISE-06",
                        decided(act -> act.put("severity", "HIGH")),
                        CRISE),
                Planted.of(
                        "intervenes before the decision",
                        "QS-CRISE-07",
                        PlantedInSessions.forgets("JOINT_DECISION_REQUIRED"),
                        CRISE),
                Planted.of(
                        "lets anybody alert", "QS-CRISE-02", PlantedInSessions.forgets("ALERTER_NOT_ENTITLED"), CRISE),
                Planted.of(
                        "forgets the review",
                        "QS-CRISE-10",
                        PlantedInDuties.forgets(DutyKind.POST_EVENT_REVIEW),
                        CRISE));
    }

    private static ProviderSystem decided(Consumer<ObjectNode> change) {
        return new ReferenceSystem() {
            @Override
            CaseFile past(CaseFile caseFile, Act proposed) {
                return Edited.acts(caseFile, ActType.CRISIS_DECISION, change);
            }
        };
    }
}
