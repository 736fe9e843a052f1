package org.ecoute.reporting.internal;

import java.util.List;
import org.ecoute.reporting.Dimension;

/** The dimensions that come with the library. */
public final class BundledDimensions {
    private BundledDimensions() {}

    /** All of them. */
    public static List<Dimension> all() {
        return List.of();
    }
}
