package org.ecoute.examples.benchmarks.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.ecoute.examples.national.caseload.CaseLoad;
import org.ecoute.examples.national.caseload.CaseLoadFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountingTest {
    private static final int SIZE = 500;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void should_count_what_we_count(Counting peer) throws IOException {
        Path file = load();

        assertThat(peer.make().count(file)).isEqualTo(Counting.ECOUTE.make().count(file));
    }

    @Test
    void should_count_all_twelve_tables() throws IOException {
        SortedMap<Place, Long> figures = Counting.ECOUTE.make().count(load());

        assertThat(figures.keySet().stream().map(Place::table).collect(Collectors.toSet()))
                .hasSize(12);
        assertThat(figures.entrySet().stream()
                        .filter(one -> one.getKey().table().equals("referrals.service"))
                        .mapToLong(one -> one.getValue())
                        .sum())
                .isEqualTo(SIZE);
    }

    private Path load() throws IOException {
        Path file = folder.resolve("cases.jsonl");
        try (OutputStream bytes = Files.newOutputStream(file)) {
            new CaseLoadFile(CaseLoad.ofSeed(3), 0, SIZE, 0).write(bytes, written -> {});
        }
        return file;
    }
}
