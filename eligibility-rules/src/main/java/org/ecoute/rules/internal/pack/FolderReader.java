package org.ecoute.rules.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ecoute.rules.internal.problem.Complaint;

/** Reads the files of a pack from a folder: ordinary files within it, of bounded number and size. */
final class FolderReader {
    private FolderReader() {}

    /** The files' bytes by their name within the pack, and the signature if there is one. */
    static SortedMap<String, byte[]> read(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        PackLimits limits = new PackLimits();
        Path root = folder.toRealPath();
        try (Stream<Path> found = Files.walk(folder, PackLimits.FOLDER_DEPTH)) {
            for (Path path : (Iterable<Path>) found.filter(PackNames::belongs)::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                refuseElsewhere(root, path, name);
                limits.count(name, Files.size(path));
                files.put(name, bytes(path, name));
            }
        }
        return files;
    }

    /** A link out of the folder would show, in errors, files that are none of the pack; a pipe would never end. */
    private static void refuseElsewhere(Path root, Path path, String name) throws IOException {
        if (Files.isSymbolicLink(path) && !path.toRealPath().startsWith(root)) {
            throw PackLimits.refusal(name, Complaint.of("file.link"));
        }
        if (!Files.isRegularFile(path.toRealPath(), LinkOption.NOFOLLOW_LINKS)) {
            throw PackLimits.refusal(name, Complaint.of("file.special"));
        }
    }

    /** A file may have grown since it was counted. */
    private static byte[] bytes(Path path, String name) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(PackLimits.FILE_BYTES + 1);
            PackLimits.refuseAbove(
                    PackLimits.FILE_BYTES, bytes.length, name, "limit.file", PackLimits.FILE_BYTES >> 10);
            return bytes;
        }
    }
}
