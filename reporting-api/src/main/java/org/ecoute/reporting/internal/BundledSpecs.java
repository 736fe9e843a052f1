package org.ecoute.reporting.internal;

import org.ecoute.model.InvalidValueException;
import org.ecoute.model.LocalText;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.Period;

/** The specifications that come with the library. */
public final class BundledSpecs {
    private BundledSpecs() {}

    /** The one of this name. */
    public static BilanSpec of(String id) {
        if (!id.startsWith("iapr")) {
            throw new InvalidValueException("bundled specification", id, "Maybe iapr-numero-bleu or iapr-numero-vert.");
        }
        return BilanSpec.builder()
                .id(id)
                .title(new LocalText(id, id))
                .coverage(Period.years(2016, 2020))
                .build();
    }
}
