package org.ecoute.examples.service.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/**
 * The key pair of a service that nobody has set up: made on first use, readable by its owner only. RSA, as most identity
 * providers have: checking a signature on an elliptic curve took two fifths of the time of a request.
 */
final class LocalKeys {
    /** Who issues the tokens of such a key. */
    static final String ISSUER = "ecoute-local";

    private static final int BITS = 2048;

    private LocalKeys() {}

    static RSAKey in(Path folder) {
        Path file = folder.resolve("token-key.json");
        try {
            if (!Files.exists(file)) {
                create(folder, file);
            }
            return RSAKey.parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + ": cannot be read or made", unreadable);
        } catch (ParseException | JOSEException noKey) {
            // the cause would repeat the key
            throw new IllegalStateException(file + ": found no key. Delete the file to have a new one made.");
        }
    }

    private static void create(Path folder, Path file) throws IOException, JOSEException {
        Files.createDirectories(folder);
        RSAKey key = new RSAKeyGenerator(BITS).keyID("local").generate();
        Path draft = Files.createTempFile(folder, "key", ".tmp", ownerOnly());
        Files.writeString(draft, key.toJSONString());
        try {
            // a link appears whole or not at all: the service and the command may both be the first
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // theirs is as good
        }
        Files.delete(draft);
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
