package org.ecoute.reporting;

import java.util.ArrayList;
import java.util.List;

/** Keeps releases in a list. Thread-safe. */
final class InMemoryLedger implements Ledger {
    private final List<Release> releases = new ArrayList<>();

    @Override
    public synchronized List<Release> releases() {
        return List.copyOf(releases);
    }

    @Override
    public synchronized void append(Release release) {
        refuseStale(releases, release);
        releases.add(release);
    }

    /** A release must follow the last one: what was added meanwhile could endanger it. */
    static void refuseStale(List<Release> releases, Release release) {
        String last =
                releases.isEmpty() ? "" : releases.get(releases.size() - 1).hash();
        if (!release.previous().equals(last)) {
            throw new ReleaseRefusedException(release.name() + " follows " + release.previous()
                    + ", but the ledger ends with " + last + ". Another release was added meanwhile: publish again.");
        }
    }
}
