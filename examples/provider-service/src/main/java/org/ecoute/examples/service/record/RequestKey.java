package org.ecoute.examples.service.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The name that a caller gives a request, so that it can be sent again without being done again.
 *
 * @param key the caller's, unique among the requests of its client
 * @param hash the fingerprint of the request: the same key for something else is a mistake
 */
public record RequestKey(String key, String hash) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,80}");

    /**
     * The key of a request.
     *
     * @param key the header {@code Idempotency-Key}
     * @param request who sends it, method, path and body
     */
    public static RequestKey of(String key, String request) {
        if (!FORM.matcher(key).matches()) {
            throw new BadRequestException(
                    "Idempotency-Key", "Use 1 to 80 letters, digits and . _ : -, such as a UUID.");
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new RequestKey(
                    key, HexFormat.of().formatHex(digest.digest(request.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
