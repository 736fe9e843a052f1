package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ecoute.model.InvalidValueException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a chain cannot be changed without being found. */
class HashChainTamperingTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("bilans.ledger");
    }

    @Test
    void should_name_the_line_whose_text_was_changed() throws IOException {
        chain().write("first", "second", "third");
        chain().tamper(2, line -> line.replace("{\"of\":\"second\"}", "{\"of\":\"2\"}"));

        assertThatRefused()
                .withMessageStartingWith("line 3 (second) of ledger bilans.ledger, hash: found \"sha256:")
                .withMessageContaining("its text was changed after it was written");
    }

    @Test
    void should_name_the_line_whose_hash_was_changed() throws IOException {
        chain().write("first", "second", "third");
        String hash = chain().lines().get(2).replaceAll(".*\"hash\":\"sha256:(.{64})\"}", "$1");
        chain().tamper(2, line -> line.replace(hash, "0".repeat(64)));

        assertThatRefused()
                .withMessageStartingWith("line 3 (second)")
                .withMessageContaining("only the hash was changed");
    }

    @Test
    void should_name_the_last_line_if_that_was_changed() throws IOException {
        chain().write("first", "second");
        chain().tamper(2, line -> line.replace("{\"of\":\"second\"}", "{}"));

        assertThatRefused()
                .withMessageStartingWith("line 3 (second)")
                .withMessageContaining("Maybe its text or its hash");
    }

    @Test
    void should_find_a_line_that_was_changed_together_with_its_hash() throws IOException {
        chain().write("first", "second", "third");
        chain().tamper(2, line -> {
            ChainLine old = ChainLine.read(line).orElseThrow();
            return ChainLine.after(old.number(), old.previous(), old.id(), "{}").text();
        });

        assertThatRefused()
                .withMessageStartingWith("line 4 (third) of ledger bilans.ledger, previous: found")
                .withMessageContaining("line 3 (second)")
                .withMessageContaining("Maybe that line was changed together with its hash");
    }

    @Test
    void should_find_a_line_that_was_removed() throws IOException {
        chain().write("first", "second", "third");
        List<String> left = new ArrayList<>(chain().lines());
        left.remove(2);
        Files.write(file, left);

        assertThatRefused()
                .withMessageStartingWith("line 3 (third) of ledger bilans.ledger, number: found 4. It should be 3");
    }

    @Test
    void should_find_any_changed_byte_of_any_line() throws IOException {
        chain().write("first", "second");
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length - 1; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Files.write(file, changed);
            assertThatRefused();
        }
    }

    @Test
    void should_tell_places_and_hashes_and_no_content() throws IOException {
        chain().write("first");
        chain().tamper(1, line -> line.replace("{\"of\"", "{\"ofSecretCell\""));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> HashChainFile.open(file))
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("ofSecretCell"));
    }

    private org.assertj.core.api.ThrowableAssertAlternative<InvalidValueException> assertThatRefused() {
        return assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> HashChainFile.open(file));
    }

    private ChainOnDisk chain() {
        return new ChainOnDisk(file);
    }
}
