package org.ecoute.rules.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.ecoute.rules.internal.problem.Complaint;

/**
 * Reads the files of a pack from a jar or zip file. Nothing is unpacked to disk, no class of it is loaded, and what an
 * entry says of its own size is not believed.
 */
final class ArchiveReader {
    private ArchiveReader() {}

    /** The files' bytes by their name below the folder that holds the manifest. */
    static SortedMap<String, byte[]> read(Path archive) throws IOException {
        String name = String.valueOf(archive.getFileName());
        PackLimits.refuseAbove(
                PackLimits.ARCHIVE_BYTES, Files.size(archive), name, "limit.archive", PackLimits.ARCHIVE_BYTES >> 20);
        try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
            PackLimits.refuseAbove(
                    PackLimits.ARCHIVE_ENTRIES, zip.size(), name, "limit.entries", PackLimits.ARCHIVE_ENTRIES);
            return belowRoot(files(zip));
        } catch (ZipException broken) {
            throw PackLimits.refusal(name, Complaint.of("archive.broken"));
        }
    }

    private static SortedMap<String, byte[]> files(ZipFile zip) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Set<String> names = new HashSet<>();
        PackLimits limits = new PackLimits();
        for (Enumeration<? extends ZipEntry> each = zip.entries(); each.hasMoreElements(); ) {
            ZipEntry entry = each.nextElement();
            String name = entry.getName();
            refuseOutside(name);
            if (!names.add(name)) {
                throw PackLimits.refusal(name, Complaint.of("archive.twice"));
            }
            if (!entry.isDirectory() && PackNames.belongs(name.substring(name.lastIndexOf('/') + 1))) {
                byte[] bytes = bytes(zip, entry);
                limits.count(name, bytes.length);
                files.put(name, bytes);
            }
        }
        return files;
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(PackLimits.FILE_BYTES + 1);
        }
    }

    /** Names are only names here; but an archive that has such ones was made to do harm somewhere. */
    private static void refuseOutside(String name) {
        boolean climbs = ("/" + name + "/").contains("/../");
        boolean absolute = name.startsWith("/") || name.contains(":") || name.indexOf('\\') >= 0;
        if (climbs || absolute || name.isEmpty() || name.indexOf('\0') >= 0) {
            throw PackLimits.refusal(name, Complaint.of("archive.outside"));
        }
    }

    /** A pack may lie in a folder of its archive, as in a jar that a build made: the manifest tells where. */
    private static SortedMap<String, byte[]> belowRoot(SortedMap<String, byte[]> files) {
        String root = files.keySet().stream()
                .filter(name -> name.equals(PackNames.MANIFEST) || name.endsWith("/" + PackNames.MANIFEST))
                .map(name -> name.substring(0, name.length() - PackNames.MANIFEST.length()))
                .min((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse("");
        SortedMap<String, byte[]> below = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (name.startsWith(root)) {
                below.put(name.substring(root.length()), bytes);
            }
        });
        return below;
    }
}
