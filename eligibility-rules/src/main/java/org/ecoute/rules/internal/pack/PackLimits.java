package org.ecoute.rules.internal.pack;

import java.util.List;
import org.ecoute.rules.Problem;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.SourcePlace;
import org.ecoute.rules.internal.problem.Complaint;

/** What a pack may hold at most, counted while it is read: far more than a scheme needs, far less than hurts. */
final class PackLimits {
    /** Bytes of one file. */
    static final int FILE_BYTES = 1 << 20;

    /** Files of a pack. */
    static final int FILES = 2_000;

    /** Bytes of an archive as it lies on disk. */
    static final long ARCHIVE_BYTES = 64L << 20;

    /** Entries of an archive, of the pack or not. */
    static final int ARCHIVE_ENTRIES = 20_000;

    /** Folders within folders. */
    static final int FOLDER_DEPTH = 16;

    /** Rules of a pack: those that come with the library are some two hundred. */
    static final int RULES = 5_000;

    private static final long ALL_BYTES = 16L << 20;

    private int files;
    private long bytes;

    /** Counts a file of this size. */
    void count(String name, long size) {
        refuseAbove(FILE_BYTES, size, name, "limit.file", FILE_BYTES >> 10);
        files++;
        bytes += size;
        refuseAbove(FILES, files, name, "limit.files", FILES);
        refuseAbove(ALL_BYTES, bytes, name, "limit.pack", ALL_BYTES >> 20);
    }

    static void refuseAbove(long most, long actual, String name, String code, Object shown) {
        if (actual > most) {
            throw refusal(name, Complaint.of(code, shown));
        }
    }

    /** A pack that cannot be used because of one of its files as a whole. */
    static RulePackException refusal(String name, Complaint complaint) {
        return new RulePackException(List.<Problem>of(complaint.at(SourcePlace.ofFile(name))));
    }
}
