package org.ecoute.examples.national.spark;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.JsonReader;
import org.ecoute.reporting.AssessedCaseFile;
import org.ecoute.reporting.Cube;
import org.ecoute.rules.SchemeRules;

/**
 * Reads, assesses and counts the lines of one split, where the split lies. The rules are those of the executor's JVM,
 * which compiles them once for all its tasks. Not thread-safe.
 */
final class SplitCount implements AutoCloseable {
    private final Shared shared;
    private final RejectedPart rejected;
    private final Map<Convention, Cube> cubes = new EnumMap<>(Convention.class);
    private long lines;

    SplitCount(Shared shared) {
        this.shared = shared;
        this.rejected = new RejectedPart(shared);
    }

    /**
     * One line.
     *
     * @param source the file that it is of
     * @param number of the line, as far as the split knows
     * @param text without its line break
     */
    void line(String source, long number, String text) {
        lines++;
        if (!text.isBlank()) {
            JsonReader.caseFiles()
                    .line(source, number, text)
                    .either(this::count, rejection -> rejected.keep(source, number, text));
        }
    }

    private void count(CaseFile caseFile) {
        Convention.of(caseFile)
                .ifPresent(convention -> cubes.computeIfAbsent(convention, Convention::emptyCube)
                        .add(new AssessedCaseFile(
                                caseFile, SchemeRules.bundled().assess(caseFile, shared.asOf()))));
        shared.caseFiles().add(1);
    }

    /** What it adds up to. */
    Tally tally(String source, long start) throws IOException {
        rejected.close();
        return Tally.of(cubes, new Part(source, start, lines, rejected.count(), rejected.file()));
    }

    @Override
    public void close() throws IOException {
        rejected.close();
    }
}
