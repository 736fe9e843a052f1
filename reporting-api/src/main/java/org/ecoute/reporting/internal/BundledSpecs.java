package org.ecoute.reporting.internal;

import java.util.List;
import org.ecoute.model.InvalidValueException;
import org.ecoute.reporting.BilanSpec;

/** The specifications that come with the library. */
public final class BundledSpecs {
    private static final String BLEU = "iapr-numero-bleu";
    private static final String VERT = "iapr-numero-vert";
    private static final String BOTH = "iapr";

    private BundledSpecs() {}

    /** The one of this name. */
    public static BilanSpec of(String id) {
        return switch (id) {
            case BLEU -> NumeroBleuSpec.spec();
            case VERT -> NumeroVertSpec.spec();
            case BOTH ->
                BilanSpec.combine(
                        BOTH,
                        Texts.of("spec." + BOTH),
                        NumeroBleuSpec.spec(),
                        NumeroVertSpec.spec(),
                        HealthCrisisSpec.spec());
            default ->
                throw new InvalidValueException(
                        "bundled specification", id, "Maybe one of " + List.of(BLEU, VERT, BOTH) + ".");
        };
    }
}
