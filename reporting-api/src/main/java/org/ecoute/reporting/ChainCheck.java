package org.ecoute.reporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecoute.model.InvalidValueException;

/**
 * Reads the lines of a {@link HashChainFile} and refuses the first one that is not as it was written. Messages tell
 * places and hashes, never content: what a ledger holds must not reach a log.
 */
final class ChainCheck {
    private final Path file;
    private final List<String> texts;

    private ChainCheck(Path file, List<String> texts) {
        this.file = file;
        this.texts = texts;
    }

    /**
     * The lines of a whole chain.
     *
     * @throws InvalidValueException if a line was changed, removed, added or moved; names the line and what differs
     */
    static List<ChainLine> lines(Path file, List<String> texts) {
        ChainCheck check = new ChainCheck(file, texts);
        List<ChainLine> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            ChainLine line = check.read(i);
            check.refuseChanged(i, line);
            check.refuseUnlinked(i, line, lines);
            lines.add(line);
        }
        return lines;
    }

    private ChainLine read(int index) {
        return ChainLine.read(texts.get(index))
                .orElseThrow(() -> new InvalidValueException(
                        place(index + 1, Optional.empty()),
                        texts.get(index).length() + " characters that are no ledger line",
                        "A line begins with {\"line\":" + (index + 1)
                                + ",\"id\": and ends with its hash. Maybe the file was edited, or is no ledger."));
    }

    private void refuseChanged(int index, ChainLine line) {
        String computed = line.computedHash();
        if (!computed.equals(line.hash())) {
            throw new InvalidValueException(
                    place(index + 1, Optional.of(line.id())) + ", hash",
                    line.hash(),
                    "Its text gives " + computed + ". " + whatChanged(index, line, computed));
        }
    }

    /** The line after repeats the hash as it was: so it tells whether the text or the hash was changed. */
    private String whatChanged(int index, ChainLine line, String computed) {
        Optional<String> repeated = index + 1 < texts.size()
                ? ChainLine.read(texts.get(index + 1)).map(ChainLine::previous)
                : Optional.empty();
        if (repeated.equals(Optional.of(line.hash()))) {
            return "The line after it repeats the hash, so its text was changed after it was written.";
        }
        if (repeated.equals(Optional.of(computed))) {
            return "The line after it agrees with the text, so only the hash was changed.";
        }
        return "Maybe its text or its hash was changed after it was written.";
    }

    private void refuseUnlinked(int index, ChainLine line, List<ChainLine> before) {
        if (line.number() != index + 1) {
            throw new InvalidValueException(
                    place(index + 1, Optional.of(line.id())) + ", number",
                    line.number(),
                    "It should be " + (index + 1) + ". Maybe lines were removed, added or moved.");
        }
        String expected = index == 0 ? ChainLine.NOTHING : before.get(index - 1).hash();
        if (!line.previous().equals(expected)) {
            throw new InvalidValueException(
                    place(index + 1, Optional.of(line.id())) + ", previous",
                    line.previous(),
                    index == 0
                            ? "The first line follows nothing. Maybe the lines before it were removed."
                            : "But "
                                    + place(
                                            index,
                                            Optional.of(before.get(index - 1).id())) + " has " + expected
                                    + ". Maybe that line was changed together with its hash, or replaced.");
        }
    }

    private String place(int line, Optional<String> id) {
        return "line " + line + id.map(one -> " (" + one + ")").orElse("") + " of ledger " + file.getFileName();
    }
}
