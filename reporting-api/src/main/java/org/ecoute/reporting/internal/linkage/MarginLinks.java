package org.ecoute.reporting.internal.linkage;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ecoute.reporting.Member;
import org.ecoute.reporting.ReleasedSum;

/**
 * Totals and the members of one dimension. Members that hold one value add up; those that overlap do not. A member is
 * primary if all of the total is in it; what is in the total and not in a member is a figure of its own, though no table
 * has it.
 */
final class MarginLinks {
    private static final Set<String> RESIDUAL =
            Set.of(Member.NOT_STATED.code(), Member.OTHER.code(), Member.SEVERAL.code());

    private final Figures figures;
    private final Versions versions;

    MarginLinks(Figures figures, Versions versions) {
        this.figures = figures;
        this.versions = versions;
    }

    void link(ReleaseView release) {
        release.sums().forEach(sum -> link(release, sum));
    }

    private void link(ReleaseView release, ReleasedSum sum) {
        Version total = versions.at(release, sum.total());
        List<Version> parts =
                sum.parts().stream().map(part -> versions.at(release, part)).toList();
        if (parts.isEmpty()) {
            return;
        }
        if (sum.overlapping()) {
            linkOverlapping(release, sum, total, parts);
        } else {
            figures.sum(total.figure(), parts.stream().map(Version::figure).toList());
            parts.forEach(part -> protectRest(release, total, part, parts));
        }
        if (sum.telling()) {
            parts.forEach(part -> protectUnanimous(release, sum, total, part));
        }
    }

    private void linkOverlapping(ReleaseView release, ReleasedSum sum, Version total, List<Version> parts) {
        Function<Version, OverlapLinks.Share> share = one -> new OverlapLinks.Share(
                one.figure(), one.persons(), one.meaning().members().getOrDefault(sum.dimension(), ""));
        new OverlapLinks(figures, release.demand()::widthOfImplied)
                .link(share.apply(total), parts.stream().map(share).toList());
    }

    /** With two parts the rest is the other one. */
    private void protectRest(ReleaseView release, Version total, Version part, List<Version> parts) {
        long rest = total.count() - part.count();
        long persons = total.persons() - part.persons();
        for (Version other : parts) {
            persons = other.equals(part) ? persons : Math.max(persons, other.persons());
        }
        if (parts.size() > 2 && release.demand().primary(rest, persons)) {
            int others = figures.implied(
                    "in " + figures.name(total.figure()) + " not in " + figures.name(part.figure()),
                    rest,
                    release.demand().widthOfImplied(rest, persons));
            figures.sum(total.figure(), List.of(part.figure(), others));
        }
    }

    private void protectUnanimous(ReleaseView release, ReleasedSum sum, Version total, Version part) {
        String member = part.meaning().members().get(sum.dimension());
        if (part.count() > 0 && part.count() == total.count() && !RESIDUAL.contains(member)) {
            figures.primary(part.figure(), release.demand().width(part.count(), part.persons()));
        }
    }
}
