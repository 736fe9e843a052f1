package org.ecoute.reporting.internal.linkage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecoute.reporting.CellMeaning;
import org.ecoute.reporting.Release;
import org.ecoute.reporting.ReleasedCell;
import org.ecoute.reporting.ReleasedSum;

/** A release, or the draft of one, by the meanings of its figures. Immutable once made. */
final class ReleaseView {
    private final String name;
    private final Demand demand;
    private final List<ReleasedSum> sums;
    private final Map<CellMeaning, ReleasedCell> cells = new HashMap<>();
    private final Set<Family> families = new HashSet<>();

    private ReleaseView(String name, int threshold, List<ReleasedCell> cells, List<ReleasedSum> sums) {
        this.name = name;
        this.demand = new Demand(threshold);
        this.sums = sums;
        cells.forEach(cell -> this.cells.put(cell.meaning(), cell));
        sums.forEach(sum -> families.add(new Family(sum.total(), sum.dimension())));
    }

    private record Family(CellMeaning total, String dimension) {}

    static ReleaseView of(Release release) {
        return new ReleaseView(release.name(), release.threshold(), release.cells(), release.sums());
    }

    static ReleaseView of(Draft draft) {
        return new ReleaseView("this release", draft.threshold(), draft.cells(), draft.sums());
    }

    String name() {
        return name;
    }

    Demand demand() {
        return demand;
    }

    List<ReleasedSum> sums() {
        return sums;
    }

    /** All figures that it names. */
    Iterable<ReleasedCell> cells() {
        return cells.values();
    }

    /** The figure of a meaning: as named, or the zero that the absence of a member shows. */
    Optional<ReleasedCell> at(CellMeaning meaning) {
        ReleasedCell named = cells.get(meaning);
        return named != null ? Optional.of(named) : absent(meaning);
    }

    /** Whether it stands in a table, and not only by its absence. */
    boolean names(CellMeaning meaning) {
        return cells.containsKey(meaning);
    }

    /**
     * In a table of two dimensions an absent row still shows in the sum of the column. Like its total, the zero may be
     * provisional.
     */
    private Optional<ReleasedCell> absent(CellMeaning meaning) {
        for (String dimension : meaning.members().keySet()) {
            CellMeaning total = meaning.without(dimension);
            ReleasedCell whole = cells.get(total);
            if (whole != null && families.contains(new Family(total, dimension))) {
                return Optional.of(new ReleasedCell(meaning, 0, 0, whole.provisional(), ReleasedCell.State.SHOWN));
            }
        }
        return Optional.empty();
    }
}
