package org.ecoute.reporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A chain on disk, opened and closed for each thing that is done with it.
 *
 * @param path where it is
 */
record ChainOnDisk(Path path) {
    /** Adds an entry for each identifier; gives the head. */
    String write(String... ids) throws IOException {
        try (HashChainFile chain = HashChainFile.open(path)) {
            for (String id : ids) {
                chain.append(id, "{\"of\":\"" + id + "\"}");
            }
            return chain.head();
        }
    }

    /** The identifiers of its entries. */
    List<String> reopened() throws IOException {
        try (HashChainFile chain = HashChainFile.open(path)) {
            return chain.entries().stream().map(ChainLine::id).toList();
        }
    }

    List<String> lines() throws IOException {
        return Files.readAllLines(path, StandardCharsets.UTF_8);
    }

    /** Changes a line, counted from 0. */
    void tamper(int index, UnaryOperator<String> change) throws IOException {
        List<String> lines = new ArrayList<>(lines());
        lines.set(index, change.apply(lines.get(index)));
        Files.write(path, lines);
    }
}
