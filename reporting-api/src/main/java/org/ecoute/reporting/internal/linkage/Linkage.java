package org.ecoute.reporting.internal.linkage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ecoute.reporting.CellMeaning;
import org.ecoute.reporting.Proof;
import org.ecoute.reporting.Release;
import org.ecoute.reporting.ReleaseRefusedException;
import org.ecoute.reporting.ReleasedCell;
import org.ecoute.reporting.internal.protection.Protection;
import org.ecoute.reporting.internal.protection.Protector;
import org.ecoute.reporting.internal.protection.UnprotectableException;

/** Protects a draft together with all earlier releases. Mutable while it works; one object for one release. */
public final class Linkage {
    private final List<Release> earlier;
    private final Draft draft;
    private final Figures figures = new Figures();
    private final ReleaseView current;
    private final Versions versions;

    private Linkage(List<Release> earlier, Draft draft) {
        this.earlier = earlier;
        this.draft = draft;
        List<ReleaseView> releases =
                new ArrayList<>(earlier.stream().map(ReleaseView::of).toList());
        this.current = ReleaseView.of(draft);
        releases.add(current);
        List<Overlap> overlaps = Overlap.in(releases);
        this.versions = new Versions(figures, releases, overlaps);
        link(releases, overlaps);
    }

    /**
     * The release that can be made of a draft.
     *
     * @param earlier all releases before, oldest first
     * @throws ReleaseRefusedException if the draft contradicts an earlier release, or endangers one in a way that no
     *     suppression helps
     */
    public static Release release(List<Release> earlier, Draft draft) {
        return new Linkage(earlier, draft).release();
    }

    private void link(List<ReleaseView> releases, List<Overlap> overlaps) {
        Inclusion.Told told = new Inclusion.Told();
        for (ReleaseView release : releases) {
            for (ReleasedCell cell : release.cells()) {
                protectSmall(release, versions.at(release, cell.meaning()));
            }
            new MarginLinks(figures, versions).link(release);
            new PendingLinks(figures, versions, told).link(release);
        }
        Demand demand = current.demand();
        new RevisionLinks(figures, demand).link(versions);
        PeriodLinks periods = new PeriodLinks(figures, demand);
        periods.link(versions.latest(), current);
        SpanLinks spans = new SpanLinks(figures, periods);
        overlaps.forEach(spans::link);
        new FilterLinks(figures, demand, told).link(versions.latest());
        told.all().forEach(spans::link);
        TwinLinks.link(figures, versions.latest());
    }

    private void protectSmall(ReleaseView release, Version version) {
        if (release.demand().few(version.persons())) {
            figures.primary(version.figure(), release.demand().width(version.count(), version.persons()));
        }
    }

    private Release release() {
        Protection protection = protect();
        List<ReleasedCell> cells = new ArrayList<>();
        for (ReleasedCell cell : draft.cells()) {
            cells.add(cell.as(state(protection, cell.meaning())));
        }
        String previous =
                earlier.isEmpty() ? "" : earlier.get(earlier.size() - 1).hash();
        return new Release(
                earlier.size() + 1,
                previous,
                draft.report(),
                draft.asOf(),
                draft.threshold(),
                cells,
                draft.sums(),
                new Proofs(figures, protection).proof());
    }

    private Protection protect() {
        try {
            return Protector.protect(figures.problem());
        } catch (UnprotectableException e) {
            String figure = describe(e.figure());
            Set<String> against = new LinkedHashSet<>();
            e.known()
                    .forEach(known -> versions.of(known)
                            .flatMap(Version::shownBy)
                            .ifPresent(release -> against.add(release.name())));
            String names = against.isEmpty() ? "the equations between the figures" : String.join(", ", against);
            throw new ReleaseRefusedException(
                    "This release endangers " + names + ": with what was shown, whatever is masked now, the figure "
                            + figure + " could be worked out too closely. Maybe leave out the tables that tell it.",
                    names,
                    figure);
        }
    }

    private String describe(int figure) {
        return versions.of(figure).map(version -> version.meaning().toString()).orElseGet(() -> figures.name(figure));
    }

    private ReleasedCell.State state(Protection protection, CellMeaning meaning) {
        int figure = versions.at(current, meaning).figure();
        if (protection.shows(figure)) {
            return ReleasedCell.State.SHOWN;
        }
        return figures.masked(figure) == Proof.Standing.PRIMARY
                ? ReleasedCell.State.PRIMARY
                : ReleasedCell.State.SECONDARY;
    }
}
