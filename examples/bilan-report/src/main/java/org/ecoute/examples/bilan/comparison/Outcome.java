package org.ecoute.examples.bilan.comparison;

import java.util.Locale;

/** How one of our figures stands to the published one. */
public enum Outcome {
    EQUAL("égal", "égaux"),
    /** Equal, while the published figure waits for mission orders. */
    EQUAL_PROVISIONAL("égal, provisoire", "égaux, provisoires"),
    DIFFERENT("différent", "différents"),
    /** The published figure contradicts another published one: whether ours equals it proves nothing. */
    CONTRADICTORY("contradictoire", "contradictoires"),
    /** The chart that showed it is lost. */
    LOST("perdu", "perdus"),
    /** About too few persons for the chosen policy. */
    MASKED("masqué", "masqués");

    private final String label;
    private final String plural;

    Outcome(String label, String plural) {
        this.label = label;
        this.plural = plural;
    }

    /** For people, in French. */
    String label() {
        return label;
    }

    /** For people, in French, of several figures. */
    String plural() {
        return plural;
    }

    /** The name as a style class. */
    String styleClass() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
