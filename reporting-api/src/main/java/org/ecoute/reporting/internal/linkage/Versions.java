package org.ecoute.reporting.internal.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.ecoute.reporting.CellMeaning;
import org.ecoute.reporting.ReleaseRefusedException;
import org.ecoute.reporting.ReleasedCell;
import org.ecoute.reporting.internal.protection.Role;

/**
 * Every figure of every release. Figures of one meaning and one count are one; where the count was revised the figure
 * has a version for each count. Mutable while it is made, not thread-safe.
 */
final class Versions {
    /** Fewer dimensions first among figures of one size. */
    private static final int MOST_DIMENSIONS = 16;

    private final Figures figures;
    private final Map<CellMeaning, List<Version>> all = new LinkedHashMap<>();
    private final Map<ReleaseView, Map<CellMeaning, Version>> byRelease = new HashMap<>();
    private final Map<Integer, Version> byFigure = new HashMap<>();

    /**
     * @param releases oldest first; the last is the draft
     * @param overlaps with parts that some releases do not name
     * @throws ReleaseRefusedException if the draft has another count for a figure that was shown as final
     */
    Versions(Figures figures, List<ReleaseView> releases, List<Overlap> overlaps) {
        this.figures = figures;
        Map<String, CellMeaning> meanings = new TreeMap<>();
        for (ReleaseView release : releases) {
            byRelease.put(release, new HashMap<>());
            release.cells().forEach(cell -> meanings.putIfAbsent(cell.meaning().text(), cell.meaning()));
        }
        overlaps.stream().flatMap(Overlap::cells).forEach(cell -> meanings.putIfAbsent(cell.text(), cell));
        meanings.values().forEach(meaning -> all.put(meaning, versions(meaning, releases)));
    }

    private List<Version> versions(CellMeaning meaning, List<ReleaseView> releases) {
        ReleaseView draft = releases.get(releases.size() - 1);
        List<Version> versions = new ArrayList<>();
        boolean suppressed = false;
        for (int i = 0; i < releases.size(); ) {
            Optional<ReleasedCell> first = releases.get(i).at(meaning);
            List<ReleaseView> same = new ArrayList<>();
            while (i < releases.size() && first.isPresent() && agrees(first.orElseThrow(), releases.get(i), meaning)) {
                same.add(releases.get(i++));
            }
            if (first.isEmpty()) {
                i++;
            } else {
                boolean current = i == releases.size() && draft.at(meaning).isPresent();
                String suffix = i == releases.size() ? "" : " version " + (versions.size() + 1);
                Version version = version(first.orElseThrow(), same, draft, current, suffix, suppressed);
                refuseContradiction(versions, version, current);
                suppressed |= !version.known();
                versions.add(version);
            }
        }
        return List.copyOf(versions);
    }

    private static boolean agrees(ReleasedCell first, ReleaseView release, CellMeaning meaning) {
        return release.at(meaning).map(cell -> cell.count() == first.count()).orElse(true);
    }

    private Version version(
            ReleasedCell cell,
            List<ReleaseView> releases,
            ReleaseView draft,
            boolean current,
            String suffix,
            boolean suppressedBefore) {
        Optional<ReleaseView> shownBy = Optional.empty();
        boolean provisional = true;
        boolean suppressed = suppressedBefore;
        long persons = cell.persons();
        for (ReleaseView release : releases) {
            ReleasedCell own = release.at(cell.meaning()).orElse(cell);
            persons = own.persons();
            if (release != draft && release.at(cell.meaning()).isPresent()) {
                suppressed |= !own.shown();
                provisional &= own.provisional() || !own.shown();
                shownBy = shownBy.isEmpty() && own.shown() ? Optional.of(release) : shownBy;
            }
        }
        if (current && !draft.names(cell.meaning())) {
            shownBy = Optional.of(draft); // the absence of its row shows that it is zero
        }
        boolean free = current && !suppressed;
        Role role = shownBy.isPresent() ? Role.KNOWN : free ? Role.CANDIDATE : Role.WITHHELD;
        String name = cell.meaning().text() + suffix;
        int figure = figures.cell(name, cell.count(), role, importance(cell));
        Version version = new Version(cell.meaning(), cell.count(), persons, figure, shownBy, provisional);
        releases.forEach(release -> of(release).put(cell.meaning(), version));
        byFigure.put(figure, version);
        return version;
    }

    /** Large figures are worth most; among equals the one with fewer dimensions. */
    private static long importance(ReleasedCell cell) {
        return cell.count() * MOST_DIMENSIONS
                + MOST_DIMENSIONS
                - 1
                - cell.meaning().members().size();
    }

    private static void refuseContradiction(List<Version> before, Version version, boolean current) {
        if (before.isEmpty() || !current) {
            return;
        }
        Version last = before.get(before.size() - 1);
        boolean revisable = last.provisional() || last.meaning().kind() == CellMeaning.Kind.PENDING;
        if (last.known() && !revisable) {
            String earlier = last.shownBy().orElseThrow().name();
            throw new ReleaseRefusedException(
                    "This release contradicts " + earlier + ": it showed " + last.count() + " for " + last.meaning()
                            + ", which is now " + version.count()
                            + ". Only figures that were marked provisional can be revised. Maybe case files were added "
                            + "or corrected afterwards: leave the figure out, or report them in the running period.",
                    earlier,
                    last.meaning().toString());
        }
    }

    private Map<CellMeaning, Version> of(ReleaseView release) {
        return Objects.requireNonNull(byRelease.get(release));
    }

    /** The figure as a release has it. */
    Version at(ReleaseView release, CellMeaning meaning) {
        return Objects.requireNonNull(of(release).get(meaning));
    }

    /** All versions of each figure, oldest first. */
    Collection<List<Version>> all() {
        return all.values();
    }

    /** The latest version of each figure. */
    List<Version> latest() {
        return all.values().stream()
                .map(versions -> versions.get(versions.size() - 1))
                .toList();
    }

    /** The version that a figure of the problem stands for; empty for implied figures. */
    Optional<Version> of(int figure) {
        return Optional.ofNullable(byFigure.get(figure));
    }
}
