package org.ecoute.examples.bilan.synthetic;

import java.util.List;
import java.util.stream.Stream;

/** The case files with planted breaches, and which breach is planted where. */
public final class PlantedBreaches {
    private PlantedBreaches() {}

    /** All of them: the numéro bleu's, then the numéro vert's. */
    public static List<PlantedBreach> all() {
        BleuPlanting bleu = new BleuPlanting();
        BleuReferralStories.plant(bleu);
        BleuSessionStories.plant(bleu);
        BleuDocumentStories.plant(bleu);
        return Stream.concat(bleu.planted().stream(), VertStories.all().stream())
                .toList();
    }
}
