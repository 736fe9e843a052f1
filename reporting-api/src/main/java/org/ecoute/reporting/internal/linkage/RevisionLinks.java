package org.ecoute.reporting.internal.linkage;

import java.util.List;

/**
 * A revised figure and the one before differ by a figure that no table has: with both shown it is known. The attacker
 * is even taken to know which of the two is larger.
 */
final class RevisionLinks {
    private final Figures figures;
    private final Demand demand;

    RevisionLinks(Figures figures, Demand demand) {
        this.figures = figures;
        this.demand = demand;
    }

    void link(Versions versions) {
        for (List<Version> all : versions.all()) {
            for (int i = 1; i < all.size(); i++) {
                link(all.get(i - 1), all.get(i));
            }
        }
    }

    private void link(Version before, Version after) {
        boolean risen = before.count() < after.count();
        Version smaller = risen ? before : after;
        Version larger = risen ? after : before;
        long change = larger.count() - smaller.count();
        long persons = Math.max(1, Math.abs(larger.persons() - smaller.persons()));
        int difference = figures.implied(
                "revision of " + figures.name(before.figure()), change, demand.widthOfImplied(change, persons));
        figures.sum(larger.figure(), List.of(smaller.figure(), difference));
    }
}
