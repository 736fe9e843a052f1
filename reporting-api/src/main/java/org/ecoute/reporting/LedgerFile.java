package org.ecoute.reporting;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.InvalidValueException;

/**
 * A ledger in a file, one JSON object a line for each release, each line chained to the one before by SHA-256. Opened by
 * {@link Ledger#open}. Close it when the report has been written: until then no other program can open it.
 *
 * <p><b>Private.</b> It holds no person and no case file, but the true count of every figure of every release, those that
 * the reports mask included, and which of them were masked for their own sake: without these a later report could not be
 * protected against an earlier one. Keep it where the case files are kept, never beside the reports, and keep it: who
 * loses the ledger can no longer publish on the same things safely.
 *
 * <p>Thread-safe. What {@link #append} has returned for is on the disk, whatever happens next.
 */
public final class LedgerFile implements Ledger, Closeable {
    private static final String NOT_IN_IDS = "[^\\w.-]";

    private final HashChainFile chain;
    private final List<Release> releases;

    private LedgerFile(HashChainFile chain, List<Release> releases) {
        this.chain = chain;
        this.releases = releases;
    }

    static LedgerFile open(Path file) throws IOException {
        HashChainFile chain = HashChainFile.open(file);
        try {
            return new LedgerFile(chain, releases(file, chain));
        } catch (RuntimeException e) {
            chain.close();
            throw e;
        }
    }

    private static List<Release> releases(Path file, HashChainFile chain) {
        List<Release> releases = new ArrayList<>();
        for (ChainLine line : chain.entries()) {
            try {
                Release release = Release.parse(JsonLines.read(line.content()));
                InMemoryLedger.refuseStale(releases, release);
                releases.add(release);
            } catch (InvalidValueException | ReleaseRefusedException e) {
                throw new InvalidValueException(
                        "line " + line.number() + " (" + line.id() + ") of ledger " + file.getFileName(),
                        "no release that follows the line before",
                        "Its hash is right, so it was written like this. " + e.getMessage());
            }
        }
        return releases;
    }

    @Override
    public synchronized List<Release> releases() {
        return List.copyOf(releases);
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if it cannot be written; the release is then not let out, and the ledger must be
     *     opened again before the next
     */
    @Override
    public synchronized void append(Release release) {
        InMemoryLedger.refuseStale(releases, release);
        try {
            chain.append(
                    "release-" + release.number() + ":" + release.report().replaceAll(NOT_IN_IDS, "_"),
                    JsonLines.write(release.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(release.name() + " could not be kept, so it must not be let out", e);
        }
        releases.add(release);
    }

    /**
     * The SHA-256 of the last line, which covers all lines before it. Note it down where the ledger is not kept: it is
     * the one way to notice that the last lines were cut off.
     */
    public String head() {
        return chain.head();
    }

    /** What a stopped program had left at the end, if anything was found at opening. */
    public Optional<SetAside> setAside() {
        return chain.setAside();
    }

    @Override
    public void close() throws IOException {
        chain.close();
    }
}
