package org.ecoute.examples.bilan.reconstruction;

import org.ecoute.model.code.GroundCode;
import org.ecoute.model.code.GroundFamily;

/**
 * One ground for each family. The three charts of the numéro bleu's grounds are lost and only the families' sums are
 * known, so nothing finer is made up: the codes say what the family is, no more.
 */
final class Families {
    private Families() {}

    static GroundCode ground(GroundFamily family) {
        return switch (family) {
            case WORK_DISTRESS -> GroundCode.of("mal-etre-au-travail");
            case TRAUMATIC_EVENT -> GroundCode.of("evenement-potentiellement-traumatique");
            case PRIVATE -> GroundCode.of("difficultes-sphere-privee");
        };
    }
}
