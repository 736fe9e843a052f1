package org.ecoute.examples.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.ecoute.examples.workbench.text.Messages;

/**
 * Ed25519 keys in PEM files, as {@code openssl genpkey -algorithm ed25519} makes them too.
 *
 * @param messages in which language errors are told
 */
record Keys(Messages messages) {
    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final int LONGEST_FILE = 10_000;
    private static final int LINE = 64;

    /** The key that signs. */
    PrivateKey privateKey(Path file) {
        byte[] bytes = read(file, PRIVATE);
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException other) {
            throw new BadInputException(messages.of("key.private", file), other);
        }
    }

    /** The key that shows who signed. */
    PublicKey publicKey(Path file) {
        byte[] bytes = read(file, PUBLIC);
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes));
        } catch (GeneralSecurityException other) {
            throw new BadInputException(messages.of("key.public", file), other);
        }
    }

    /** Makes a pair: the private key in this file, which nobody else may read, the public one beside it. */
    Path make(Path file) {
        Path publicFile = file.resolveSibling(file.getFileName() + ".pub");
        if (Files.exists(file) || Files.exists(publicFile)) {
            throw new BadInputException(messages.of("key.exists", Files.exists(file) ? file : publicFile));
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            boolean posix = file.toAbsolutePath()
                    .getFileSystem()
                    .supportedFileAttributeViews()
                    .contains("posix");
            if (posix) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, pem(PRIVATE, pair.getPrivate()), StandardOpenOption.CREATE);
            Files.writeString(publicFile, pem(PUBLIC, pair.getPublic()));
            return publicFile;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform since 15 has Ed25519.", impossible);
        } catch (IOException unwritable) {
            throw new BadInputException(messages.of("file.unwritable", file), unwritable);
        }
    }

    private byte[] read(Path file, String kind) {
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(new MissingFile(messages).said(file));
        }
        String wrong = messages.of(kind.equals(PRIVATE) ? "key.private" : "key.public", file);
        try {
            if (Files.size(file) > LONGEST_FILE) {
                throw new BadInputException(wrong);
            }
            String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
            String begin = "-----BEGIN " + kind + "-----";
            String end = "-----END " + kind + "-----";
            if (!text.startsWith(begin) || !text.endsWith(end)) {
                throw new BadInputException(wrong);
            }
            return Base64.getMimeDecoder().decode(text.substring(begin.length(), text.length() - end.length()));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new BadInputException(wrong, unreadable);
        }
    }

    private static String pem(String kind, Key key) {
        String body = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }
}
