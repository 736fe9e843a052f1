package org.ecoute.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.ecoute.model.InvalidValueException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashChainFileTest {
    /** Short enough to cut in every member of a line, long enough to be quick on a slow disk. */
    private static final int STEP = 3;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("bilans.ledger");
    }

    @Test
    void should_give_back_what_was_added_in_its_order() throws IOException {
        String head = chain().write("first", "second");

        try (HashChainFile chain = HashChainFile.open(file)) {
            assertThat(chain.entries()).extracting(ChainLine::id).containsExactly("first", "second");
            assertThat(chain.entries())
                    .extracting(ChainLine::content)
                    .containsExactly("{\"of\":\"first\"}", "{\"of\":\"second\"}");
            assertThat(chain.head()).isEqualTo(head);
            assertThat(chain.setAside()).isEmpty();
        }
    }

    @Test
    void should_only_ever_add_to_the_file() throws IOException {
        chain().write("first");
        String before = Files.readString(file);
        chain().write("second");

        assertThat(Files.readString(file)).startsWith(before).hasLineCount(3);
    }

    @Test
    void should_say_in_its_first_line_that_it_is_private() throws IOException {
        chain().write();

        assertThat(Files.readString(file))
                .startsWith("{\"line\":1,\"id\":\"ecoute-ledger-1\"")
                .contains("PRIVATE");
    }

    @Test
    void should_refuse_a_second_writer() throws IOException {
        try (HashChainFile first = HashChainFile.open(file)) {
            first.append("kept", "1");

            assertThatExceptionOfType(FileSystemException.class)
                    .isThrownBy(() -> HashChainFile.open(file))
                    .withMessageContaining("found it open for writing elsewhere")
                    .withMessageContaining("Maybe another job is publishing");
        }
    }

    @Test
    void should_refuse_a_second_writer_by_another_path() throws IOException {
        chain().write("first");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        try (HashChainFile first = HashChainFile.open(file)) {
            assertThat(first.entries()).hasSize(1);
            assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> HashChainFile.open(link));
        }
    }

    @Test
    void should_set_aside_a_last_line_torn_anywhere_and_go_on() throws IOException {
        chain().write("first", "second");
        byte[] whole = Files.readAllBytes(file);
        int begin = chain().lines().subList(0, 2).stream()
                .mapToInt(line -> line.length() + 1)
                .sum();
        for (int end = begin + 1; end < whole.length; end += STEP) {
            Files.write(file, Arrays.copyOf(whole, end));
            try (HashChainFile chain = HashChainFile.open(file)) {
                SetAside torn = chain.setAside().orElseThrow();
                assertThat(chain.entries()).extracting(ChainLine::id).containsExactly("first");
                assertThat(Files.readAllBytes(torn.keptIn())).isEqualTo(Arrays.copyOfRange(whole, begin, end));
                assertThat(torn.line()).isEqualTo(3);
                chain.append("again", "2");
            }
            assertThat(chain().reopened()).containsExactly("first", "again");
        }
    }

    @Test
    void should_set_aside_its_own_first_line_torn_anywhere() throws IOException {
        chain().write();
        byte[] whole = Files.readAllBytes(file);
        for (int end = 1; end < whole.length; end += STEP) {
            Files.write(file, Arrays.copyOf(whole, end));
            try (HashChainFile chain = HashChainFile.open(file)) {
                assertThat(chain.entries()).isEmpty();
                assertThat(chain.setAside()).isPresent();
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        }
    }

    @Test
    void should_set_aside_a_last_line_of_zeros() throws IOException {
        chain().write("first");
        Files.write(file, new byte[] {0, 0, 0, '\n'}, StandardOpenOption.APPEND);

        try (HashChainFile chain = HashChainFile.open(file)) {
            assertThat(chain.entries()).hasSize(1);
            assertThat(chain.setAside().orElseThrow().bytes()).isEqualTo(4);
        }
    }

    @Test
    void should_tell_people_what_it_set_aside() throws IOException {
        chain().write("first");
        Files.writeString(file, "{\"line\":3,", StandardOpenOption.APPEND);

        try (HashChainFile chain = HashChainFile.open(file)) {
            String french = chain.setAside().orElseThrow().message().french();
            assertThat(french)
                    .startsWith("Ligne 3 du registre bilans.ledger\u202f: trouvé 10 octets")
                    .contains("Peut-être");
        }
    }

    @Test
    void should_leave_a_file_of_something_else_as_it_is() throws IOException {
        Files.writeString(file, "notes of somebody, without a line break");

        assertThatRefused().withMessageContaining("Maybe the path names another file");
        assertThat(Files.readString(file)).isEqualTo("notes of somebody, without a line break");
    }

    @Test
    void should_refuse_content_of_several_lines() throws IOException {
        try (HashChainFile chain = HashChainFile.open(file)) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> chain.append("broken", "{\n}"))
                    .withMessageContaining("found \"a line break\"");
            assertThat(chain.entries()).isEmpty();
        }
    }

    private org.assertj.core.api.ThrowableAssertAlternative<InvalidValueException> assertThatRefused() {
        return assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> HashChainFile.open(file));
    }

    private ChainOnDisk chain() {
        return new ChainOnDisk(file);
    }
}
