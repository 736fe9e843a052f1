package org.ecoute.reporting;

import java.util.List;

/**
 * All that was ever let out under protection, oldest first. What was shown once is known for ever, so every release is
 * protected together with all before it. Whatever may contradict or endanger one another belongs in one ledger: all
 * reports on one convention. Confidential: it holds true counts.
 */
public interface Ledger {
    /** The releases, oldest first. */
    List<Release> releases();

    /**
     * Adds a release. When this returns it is kept.
     *
     * @throws ReleaseRefusedException if its {@link Release#previous} is not the hash of the last one: another release
     *     was added since it was protected
     */
    void append(Release release);

    /** A ledger that lives as long as this object: for tests, and for a report that is the first and only one. */
    static Ledger inMemory() {
        return new InMemoryLedger();
    }
}
