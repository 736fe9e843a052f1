package org.ecoute.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecoute.reporting.internal.linkage.Draft;
import org.ecoute.reporting.internal.rounding.Frozen;
import org.ecoute.reporting.internal.rounding.Rounding;

/**
 * Makes the release of a report whose counts are rounded. What becomes public stands in its proof, the true counts in
 * its cells; later releases find both there.
 */
final class RoundedRelease {
    private RoundedRelease() {}

    /**
     * The release.
     *
     * @throws ReleaseRefusedException if the ledger holds releases of another kind or base, or the report divides a
     *     figure that was rounded as a whole
     */
    static Release of(Draft draft, List<Release> earlier) {
        earlier.forEach(release -> refuseOther(release, draft.threshold()));
        List<ReleasedCell> cells = draft.cells().stream()
                .filter(cell -> cell.meaning().kind() == CellMeaning.Kind.COUNT)
                .map(cell -> cell.as(ReleasedCell.State.ROUNDED))
                .toList();
        List<ReleasedSum> sums = draft.sums().stream()
                .filter(sum -> sum.total().kind() == CellMeaning.Kind.COUNT)
                .toList();
        Map<CellMeaning, Long> rounded = Rounding.of(
                draft.threshold(),
                cells.stream().collect(Collectors.toMap(ReleasedCell::meaning, ReleasedCell::count)),
                overlapping(sums),
                frozen(earlier));
        return new Release(
                earlier.size() + 1,
                earlier.isEmpty() ? "" : earlier.get(earlier.size() - 1).hash(),
                draft.report(),
                draft.asOf(),
                draft.threshold(),
                cells,
                sums,
                proof(cells, sums, rounded));
    }

    /** Exact counts beside rounded ones of the same things would tell how they were rounded. */
    private static void refuseOther(Release release, int base) {
        if (!release.rounded() || release.threshold() != base) {
            String how = release.rounded() ? "rounded to multiples of " + release.threshold() : "with exact counts";
            throw new ReleaseRefusedException("This release, rounded to multiples of " + base + ", endangers "
                    + release.name() + ", which was let out " + how
                    + ": both together tell more than each. Maybe publish it the same way.");
        }
    }

    private static Set<String> overlapping(List<ReleasedSum> sums) {
        return sums.stream()
                .filter(ReleasedSum::overlapping)
                .map(ReleasedSum::dimension)
                .collect(Collectors.toSet());
    }

    private static Map<CellMeaning, Frozen> frozen(List<Release> earlier) {
        Map<CellMeaning, Frozen> frozen = new HashMap<>();
        for (Release release : earlier) {
            Map<CellMeaning, Long> rounded = rounded(release);
            for (ReleasedCell cell : release.cells()) {
                long shown = Objects.requireNonNull(rounded.get(cell.meaning()));
                frozen.putIfAbsent(cell.meaning(), new Frozen(cell.count(), shown, release.name()));
            }
        }
        return frozen;
    }

    /** The public counts of a rounded release, by what they are about. */
    static Map<CellMeaning, Long> rounded(Release release) {
        Map<String, CellMeaning> byName = release.cells().stream()
                .map(ReleasedCell::meaning)
                .collect(Collectors.toMap(CellMeaning::text, Function.identity()));
        return release.proof().figures().stream()
                .collect(Collectors.toMap(
                        figure -> Objects.requireNonNull(byName.get(figure.name())), Proof.Figure::value));
    }

    /** All figures are public, and all sums can be checked by addition. */
    private static Proof proof(List<ReleasedCell> cells, List<ReleasedSum> sums, Map<CellMeaning, Long> rounded) {
        List<Proof.Figure> figures = new ArrayList<>();
        Map<CellMeaning, Integer> places = new HashMap<>();
        for (ReleasedCell cell : cells) {
            places.put(cell.meaning(), figures.size());
            long value = Objects.requireNonNull(rounded.get(cell.meaning()));
            figures.add(new Proof.Figure(cell.meaning().text(), Proof.Standing.PUBLIC, value, 0));
        }
        List<Proof.Equation> equations = sums.stream()
                .filter(sum -> !sum.overlapping() && !sum.parts().isEmpty())
                .map(sum -> new Proof.Equation(
                        Objects.requireNonNull(places.get(sum.total())),
                        sum.parts().stream()
                                .map(part -> Objects.requireNonNull(places.get(part)))
                                .toList()))
                .toList();
        return Proof.of(figures, equations, List.of());
    }
}
