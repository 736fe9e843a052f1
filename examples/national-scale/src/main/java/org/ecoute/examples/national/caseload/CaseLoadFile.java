package org.ecoute.examples.national.caseload;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.LongConsumer;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.JsonWriter;

/**
 * Writes a case load as JSON Lines while it is made: nothing is kept.
 *
 * @param load what is written
 * @param from the number of the first case file, 0 or more
 * @param size how many
 * @param damagedPerMillion so many lines of a million are cut off in the middle, for whoever tries what becomes of them
 */
public record CaseLoadFile(CaseLoad load, long from, long size, int damagedPerMillion) {
    private static final int BUFFER = 1 << 16;
    private static final int MILLION = 1_000_000;

    /**
     * Writes it and flushes; the bytes stay open.
     *
     * @param written is told after each line how many there are
     */
    public void write(OutputStream bytes, LongConsumer written) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), BUFFER);
        long lines = 0;
        for (Iterator<CaseFile> each = load.caseFiles(from, size).iterator(); each.hasNext(); ) {
            text.write(damaged(lines, JsonWriter.caseFiles().text(each.next())));
            text.write('\n');
            written.accept(++lines);
        }
        text.flush();
    }

    /** Evenly spread, so that a small load has its share too. */
    private String damaged(long line, String text) {
        boolean falls = (line + 1) * damagedPerMillion / MILLION > line * damagedPerMillion / MILLION;
        return falls ? text.substring(0, text.length() / 2) : text;
    }
}
