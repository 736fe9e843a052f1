package org.ecoute.compliance;

import java.util.List;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.DisclosureContent;

/** Systems that show what they should not. */
final class PlantedInDisclosures {
    private PlantedInDisclosures() {}

    static List<Planted> all() {
        return List.of(
                Planted.of(
                        "shows clinical content as a report",
                        "IAPR-RPT-02",
                        shows(DisclosureContent.CLINICAL_CONTENT, DisclosureContent.AGGREGATE),
                        "iapr-numero-bleu"),
                Planted.of(
                        "shows identities that no referral named",
                        "IAPR-RPT-02",
                        PlantedInSessions.forgets("IDENTITY_NOT_NAMED"),
                        "iapr-numero-bleu"),
                Planted.of(
                        "names callers to the physician",
                        "IAPR-VERT-08",
                        PlantedInSessions.forgets("ANONYMITY_GUARANTEED"),
                        "iapr-numero-vert"),
                Planted.of(
                        "tells the employer who came",
                        "BAL-07",
                        PlantedInSessions.forgets("EMPLOYER_NEVER_INFORMED"),
                        "wpo-ecoute",
                        "wpo-face-a-face"),
                Planted.of(
                        "gives identities to the broker",
                        "BAL-11",
                        PlantedInSessions.forgets("IDENTITY_NOT_TO_OTHERS"),
                        "wpo-ecoute",
                        "wpo-face-a-face"),
                Planted.of(
                        "sends the report to anybody",
                        "IAPR-RPT-03",
                        PlantedInSessions.forgets("RECIPIENT_NOT_ENTITLED"),
                        "iapr-numero-bleu"),
                Planted.of(
                        "orients without agreement",
                        "BAL-09",
                        PlantedInSessions.forgets("ORIENTATION_NEEDS_AGREEMENT"),
                        "wpo-ecoute"));
    }

    /** A system that takes one content for another. */
    private static ProviderSystem shows(DisclosureContent content, DisclosureContent takenFor) {
        return new ReferenceSystem() {
            @Override
            Act understood(Act act) {
                return Edited.act(act, ActType.DISCLOSURE, (told, tree) -> {
                    if (tree.get("content").asString().equals(content.name())) {
                        tree.put("content", takenFor.name());
                    }
                });
            }
        };
    }
}
