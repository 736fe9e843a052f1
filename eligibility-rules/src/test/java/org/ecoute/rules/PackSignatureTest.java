package org.ecoute.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackSignatureTest {
    private final KeyPair keys = pair("Ed25519");
    private final KeyPair others = pair("Ed25519");
    private final SignaturePolicy required = SignaturePolicy.requiring(keys.getPublic());

    @TempDir
    private Path folder;

    @BeforeEach
    void aPack() throws IOException {
        write(SmallPack.files(5));
    }

    @Test
    void should_accept_a_pack_that_a_trusted_key_signed() throws IOException {
        sign(keys);

        RulePack pack = RulePack.of(folder, required);

        assertThat(pack.signature()).isPresent();
        assertThat(pack.hash())
                .as("the signature is no part of what is signed")
                .isEqualTo(SmallPack.capped(5).hash());
    }

    @Test
    void should_refuse_a_pack_that_was_changed_after_it_was_signed() throws IOException {
        sign(keys);
        write(SmallPack.files(6));

        assertRefused(required, "signature.changed");
        assertRefused(SignaturePolicy.optional(keys.getPublic()), "signature.changed");
    }

    @Test
    void should_refuse_a_signature_by_somebody_else() throws IOException {
        sign(others);

        assertRefused(required, "signature.untrusted");
        assertRefused(SignaturePolicy.optional(keys.getPublic()), "signature.untrusted");
        assertThat(RulePack.of(folder, SignaturePolicy.requiring(keys.getPublic(), others.getPublic())))
                .isNotNull();
    }

    @Test
    void should_refuse_a_pack_without_a_signature_only_where_one_is_required() {
        assertRefused(required, "signature.missing");
        assertThat(RulePack.of(folder, SignaturePolicy.optional(keys.getPublic()))
                        .signature())
                .isEmpty();
    }

    @Test
    void should_refuse_a_signature_of_another_pack_that_claims_to_be_of_this() throws IOException {
        PackSignature of = PackSignature.of(SmallPack.capped(6), keys.getPrivate());
        PackSignature claimed = new PackSignature(SmallPack.capped(5).hash(), of.value());
        Files.writeString(folder.resolve("pack.sig"), claimed.text());

        assertRefused(required, "signature.untrusted");
    }

    @Test
    void should_refuse_a_file_that_holds_no_signature() throws IOException {
        Files.writeString(folder.resolve("pack.sig"), "trust me\n");

        assertThatThrownBy(() -> RulePack.of(folder))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("pack.sig");
    }

    @Test
    void should_find_the_signature_in_an_archive_too() throws IOException {
        sign(keys);
        Path archive = folder.resolveSibling("signed.jar");
        try (FileSystem jar =
                FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), Map.of("create", "true"))) {
            for (String file : SmallPack.files(5).keySet()) {
                copy(file, jar);
            }
            copy("pack.sig", jar);
        }

        RulePack pack = RulePack.of(archive, required);

        assertThat(pack.hash()).isEqualTo(SmallPack.capped(5).hash());
        Files.delete(archive);
    }

    @Test
    void should_sign_with_ed25519_only() {
        assertThatThrownBy(
                        () -> PackSignature.of(SmallPack.capped(5), pair("EC").getPrivate()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Ed25519");
    }

    @Test
    void should_not_require_what_nobody_can_give() {
        assertThatThrownBy(SignaturePolicy::requiring).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertRefused(SignaturePolicy policy, String code) {
        RulePackException refused = catchThrowableOfType(RulePackException.class, () -> RulePack.of(folder, policy));

        assertThat(refused.problems()).extracting(Problem::code).containsExactly(code);
    }

    private void sign(KeyPair by) throws IOException {
        Files.writeString(
                folder.resolve("pack.sig"),
                PackSignature.of(RulePack.of(folder), by.getPrivate()).text());
    }

    /** Below another folder, as a build lays resources into a jar. */
    private void copy(String file, FileSystem jar) throws IOException {
        Path target = jar.getPath("org", "example", "rules").resolve(file);
        Files.createDirectories(target.getParent());
        Files.write(target, Files.readAllBytes(folder.resolve(file)));
    }

    private void write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static KeyPair pair(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
