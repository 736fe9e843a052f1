package org.ecoute.rules.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.ecoute.model.ruling.Question;

/**
 * A decision as one line of JSON in one canonical form. Its last attribute is the SHA-256 of all that stands before it,
 * the hash of the line before among it: no line can be changed, left out or moved without changing all that follow.
 *
 * @param text the line, without its break
 * @param hash the value of its last attribute
 */
record DecisionLine(String text, String hash) {
    /** What stands for the line before the first. */
    static final String BEGINNING = "sha256:" + "0".repeat(64);

    private static final String HASH = ",\"hash\":\"";

    static DecisionLine of(Decision decision, String previous) {
        String body = "{\"number\":" + decision.number()
                + ",\"at\":" + quoted(decision.at())
                + ",\"pack\":" + quoted(decision.pack())
                + ",\"verdict\":" + quoted(decision.verdict())
                + ",\"findings\":" + list(decision.findings())
                + ",\"questions\":"
                + decision.questions().stream().map(DecisionLine::question).collect(Collectors.joining(",", "[", "]"))
                + ",\"previous\":" + quoted(previous);
        String hash = sha256(body);
        return new DecisionLine(body + HASH + hash + "\"}", hash);
    }

    /** Whether the last attribute is the hash of what stands before it. */
    static boolean isWhole(String text) {
        int at = text.lastIndexOf(HASH);
        return at >= 0 && text.equals(text.substring(0, at) + HASH + sha256(text.substring(0, at)) + "\"}");
    }

    private static String question(Decision.Answered one) {
        Question question = one.question();
        return "{\"type\":" + quoted(question.type())
                + ",\"openedOn\":" + quoted(question.openedOn())
                + ",\"attributes\":"
                + question.attributes().entrySet().stream()
                        .map(entry -> quoted(entry.getKey()) + ":" + quoted(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"))
                + ",\"verdict\":" + quoted(one.answer().verdict())
                + ",\"reasons\":" + list(one.answer().reasons()) + "}";
    }

    private static String list(Collection<String> texts) {
        return texts.stream().map(DecisionLine::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    /** Whatever is not plain is escaped, so that a line stays a line. */
    private static String quoted(Object value) {
        StringBuilder text = new StringBuilder("\"");
        value.toString().chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                text.append('\\').append((char) c);
            } else if (c < ' ' || c > '~') {
                text.append(String.format("\\u%04x", c));
            } else {
                text.append((char) c);
            }
        });
        return text.append('"').toString();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
