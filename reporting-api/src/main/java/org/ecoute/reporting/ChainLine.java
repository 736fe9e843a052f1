package org.ecoute.reporting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecoute.model.InvalidValueException;

/**
 * One line of a {@link HashChainFile}: a JSON object whose members stand in a fixed order without spaces, so that there
 * is one way to write it and its hash can be taken from its text. The hash covers everything before it, the hash of the
 * line before included.
 *
 * @param number of the line, 1 for the first
 * @param id what the line is about, for people and messages
 * @param previous hash of the line before
 * @param content a JSON value on one line
 * @param hash of all the above
 */
record ChainLine(int number, String id, String previous, String content, String hash) {
    /** Stands before the first line. */
    static final String NOTHING = "sha256:" + "0".repeat(64);

    private static final String HASH = "\"(sha256:[0-9a-f]{64})\"";
    private static final Pattern ID = Pattern.compile("[\\w.:@+-]{1,200}");
    private static final Pattern SHAPE = Pattern.compile("\\{\"line\":([1-9][0-9]{0,8}),\"id\":\"(" + ID.pattern()
            + ")\",\"previous\":" + HASH + ",\"content\":(.*),\"hash\":" + HASH + "\\}");

    /**
     * The next line of a chain.
     *
     * @throws InvalidValueException if the identifier is no identifier or the content spans several lines
     */
    static ChainLine after(int number, String previous, String id, String content) {
        InvalidValueException.ifNot(
                ID, "id of a ledger line", id, "Use 1 to 200 letters, digits and . _ : @ + - without spaces.");
        if (content.indexOf('\n') >= 0 || content.indexOf('\r') >= 0) {
            throw new InvalidValueException(
                    "content of ledger line " + number, "a line break", "A release is written on one line.");
        }
        return new ChainLine(number, id, previous, content, Sha256.of(hashed(number, id, previous, content)));
    }

    /** Reads a line without its line break; empty if it is none of ours. Nothing is checked but the shape. */
    static Optional<ChainLine> read(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        return Optional.of(new ChainLine(
                Integer.parseInt(shape.group(1)), shape.group(2), shape.group(3), shape.group(4), shape.group(5)));
    }

    /** The hash that the line ought to state. */
    String computedHash() {
        return Sha256.of(hashed(number, id, previous, content));
    }

    /** As it stands in the file, without the line break. */
    String text() {
        return hashed(number, id, previous, content) + ",\"hash\":\"" + hash + "\"}";
    }

    private static String hashed(int number, String id, String previous, String content) {
        return "{\"line\":" + number + ",\"id\":\"" + id + "\",\"previous\":\"" + previous + "\",\"content\":"
                + content;
    }
}
