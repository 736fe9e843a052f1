package org.ecoute.reporting;

import java.io.IOException;
import java.nio.file.Path;
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

    /**
     * A ledger in a file, which is begun if there is none; see {@link LedgerFile}. Close it after use.
     *
     * @throws org.ecoute.model.InvalidValueException if the file is no ledger or a line of it is not as it was written;
     *     names the line, the release and what differs
     * @throws java.nio.file.FileSystemException if another program has it open
     * @throws IOException if it cannot be read or written
     */
    static LedgerFile open(Path file) throws IOException {
        return LedgerFile.open(file);
    }

    /** A ledger that lives as long as this object: for tests, and for a report that is the first and only one. */
    static Ledger inMemory() {
        return new InMemoryLedger();
    }
}
