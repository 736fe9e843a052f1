package org.ecoute.examples.national.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.json.Rejection;

/**
 * Gathers the lines that are no case files, in the order of the input: as they stand, to be mended and read again, and
 * what is wrong with each, by file and line. Holds one line at a time. Not thread-safe.
 */
final class KeptAside {
    /** The lines as they stand. */
    static final String LINES = "rejected.jsonl";

    /** What is wrong with them, without their text. */
    static final String REASONS = "rejected.txt";

    private final Path out;

    KeptAside(Path out) {
        this.out = out;
    }

    /** Writes both files if there is such a line, and says how many there are. */
    long gather(List<Part> parts) throws IOException {
        Files.deleteIfExists(out.resolve(LINES));
        Files.deleteIfExists(out.resolve(REASONS));
        long count = parts.stream().mapToLong(Part::rejected).sum();
        if (count > 0) {
            try (Writer lines = Files.newBufferedWriter(out.resolve(LINES));
                    Writer reasons = Files.newBufferedWriter(out.resolve(REASONS))) {
                copy(parts, lines, reasons);
            }
        }
        return count;
    }

    private static void copy(List<Part> parts, Writer lines, Writer reasons) throws IOException {
        List<Part> ordered = parts.stream()
                .sorted(Comparator.comparing(Part::source).thenComparing(Part::start))
                .toList();
        String source = "";
        long before = 0;
        for (Part part : ordered) {
            before = part.source().equals(source) ? before : 0;
            source = part.source();
            if (part.keptIn() != null) {
                copy(part.keptIn(), part.source().isEmpty() ? 0 : before, lines, reasons);
            }
            before += part.lines();
        }
    }

    private static void copy(String kept, long linesBefore, Writer lines, Writer reasons) throws IOException {
        org.apache.hadoop.fs.Path file = new org.apache.hadoop.fs.Path(kept);
        FileSystem files = file.getFileSystem(new Configuration());
        try (BufferedReader text =
                new BufferedReader(new InputStreamReader(files.open(file), StandardCharsets.UTF_8))) {
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                String[] cells = line.split("\t", 3);
                lines.write(cells[2] + '\n');
                reasons.write(reason(cells[0], linesBefore + Long.parseLong(cells[1]), cells[2]));
            }
        }
        files.delete(file, false);
    }

    /** Worked out again, as only here the line's number is known. */
    private static String reason(String source, long number, String line) {
        StringBuilder text = new StringBuilder();
        JsonReader.caseFiles()
                .line(source, number, line)
                .either(
                        caseFile -> {},
                        (Rejection rejection) ->
                                text.append(rejection.message()).append('\n'));
        return text.toString();
    }
}
