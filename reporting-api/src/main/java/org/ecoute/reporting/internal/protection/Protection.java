package org.ecoute.reporting.internal.protection;

import java.util.BitSet;
import java.util.List;

/** Which figures are shown, and the tables that prove the others protected. Immutable. */
public final class Protection {
    private final BitSet shown;
    private final List<Witnesses> witnesses;

    Protection(BitSet shown, List<Witnesses> witnesses) {
        this.shown = (BitSet) shown.clone();
        this.witnesses = List.copyOf(witnesses);
    }

    /** Whether the figure is shown or was known before. */
    public boolean shows(int figure) {
        return shown.get(figure);
    }

    /** For each connected set of figures that are not shown and of which uncertainty is demanded. */
    public List<Witnesses> witnesses() {
        return witnesses;
    }
}
