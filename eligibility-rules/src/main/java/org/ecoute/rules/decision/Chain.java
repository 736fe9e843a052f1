package org.ecoute.rules.decision;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ecoute.rules.Problem;
import org.ecoute.rules.RulePackException;
import org.ecoute.rules.SourcePlace;
import org.ecoute.rules.internal.problem.Complaint;

/**
 * How far a record has been read.
 *
 * @param number of the last line
 * @param head its hash
 */
record Chain(long number, String head) {
    /** Before the first line. */
    static final Chain START = new Chain(0, DecisionLine.BEGINNING);

    /** The end of a record whose lines are all whole. */
    static Chain endOf(Path path) throws IOException {
        Chain chain = START;
        DecisionReader reader = new DecisionReader(String.valueOf(path.getFileName()));
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Optional<Problem> problem = chain.problem(line, reader);
                if (problem.isPresent()) {
                    throw new DecisionRecordException(problem.get());
                }
                chain = chain.after(line);
            }
        }
        return chain;
    }

    /** What is wrong with the next line as a link; empty if nothing is. */
    Optional<Problem> problem(String line, DecisionReader reader) {
        if (!DecisionLine.isWhole(line)) {
            return Optional.of(reader.problem(number + 1, Complaint.of("record.changed")));
        }
        try {
            boolean follows =
                    reader.previous(line).equals(head) && reader.read(line).number() == number + 1;
            return follows ? Optional.empty() : Optional.of(reader.problem(number + 1, Complaint.of("record.chain")));
        } catch (RulePackException unreadable) {
            Problem first = unreadable.problems().get(0);
            return Optional.of(new Problem(
                    new SourcePlace(first.file(), Math.toIntExact(number + 1), first.column(), 0, ""),
                    first.code(),
                    first.found(),
                    first.cure()));
        }
    }

    /** Having read this line, which is whole. */
    Chain after(String line) {
        int end = line.lastIndexOf('"');
        return new Chain(number + 1, line.substring(line.lastIndexOf('"', end - 1) + 1, end));
    }
}
