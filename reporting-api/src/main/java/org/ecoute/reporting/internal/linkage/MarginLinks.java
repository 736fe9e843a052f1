package org.ecoute.reporting.internal.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ecoute.reporting.Member;
import org.ecoute.reporting.ReleasedSum;

/**
 * Totals and the members of one dimension. Members that hold one value add up. Members that overlap are each at most
 * the total, never two with "not stated", and all together at least the total. A member is primary if all of the total
 * is in it; what is in the total and not in a member is a figure of its own, though no table has it.
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

    /** With two parts the rest is the other one. */
    private void protectRest(ReleaseView release, Version total, Version part, List<Version> parts) {
        long rest = total.count() - part.count();
        long persons = total.persons() - part.persons();
        for (Version other : parts) {
            persons = other.equals(part) ? persons : Math.max(persons, other.persons());
        }
        if (parts.size() > 2 && release.demand().primary(rest, persons)) {
            figures.sum(total.figure(), List.of(part.figure(), rest(release, total, part, rest, persons)));
        }
    }

    private int rest(ReleaseView release, Version total, Version part, long rest, long persons) {
        boolean primary = release.demand().primary(rest, persons);
        long width = primary ? release.demand().widthOfImplied(rest, persons) : 0;
        return figures.implied(
                "in " + figures.name(total.figure()) + " not in " + figures.name(part.figure()), rest, width);
    }

    private void protectUnanimous(ReleaseView release, ReleasedSum sum, Version total, Version part) {
        String member = part.meaning().members().get(sum.dimension());
        if (part.count() > 0 && part.count() == total.count() && !RESIDUAL.contains(member)) {
            figures.primary(part.figure(), release.demand().width(part.count(), part.persons()));
        }
    }

    private void linkOverlapping(ReleaseView release, ReleasedSum sum, Version total, List<Version> parts) {
        int stated = total.figure();
        long statedPersons = total.persons();
        List<Version> own = new ArrayList<>(parts);
        for (Version part : parts) {
            if (Member.NOT_STATED.code().equals(part.meaning().members().get(sum.dimension()))) {
                long rest = total.count() - part.count();
                statedPersons = Math.max(0, total.persons() - part.persons());
                stated = rest(release, total, part, rest, statedPersons);
                figures.sum(total.figure(), List.of(part.figure(), stated));
                own.remove(part);
            }
        }
        long excess = -figures.count(stated);
        for (Version part : own) {
            long rest = figures.count(stated) - part.count();
            excess += part.count();
            int others = rest(release, total, part, rest, Math.max(0, statedPersons - part.persons()));
            figures.sum(stated, List.of(part.figure(), others));
        }
        if (excess >= 0 && !own.isEmpty()) {
            linkExcess(total, stated, own, excess);
        }
    }

    /** Everything that is stated is in a member, so together they are at least all of it. */
    private void linkExcess(Version total, int stated, List<Version> own, long excess) {
        long together = figures.count(stated) + excess;
        int all = figures.implied("mentions in " + figures.name(total.figure()), together, 0);
        figures.sum(all, own.stream().map(Version::figure).toList());
        figures.sum(all, List.of(stated, figures.implied("repeated in " + figures.name(total.figure()), excess, 0)));
    }
}
