package org.ecoute.examples.bilan;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.json.LineBlock;

/** The case files of some files, read by many threads as often as needed, and never all at once. */
final class CaseFileSource {
    private final List<Path> files;
    private final Messages messages;
    private final int threads;

    /**
     * Makes sure that each file can be read, before any work is done.
     *
     * @param threads how many read
     * @throws BadInputException if one cannot
     */
    CaseFileSource(List<Path> files, Messages messages, int threads) {
        this.files = List.copyOf(files);
        this.messages = messages;
        this.threads = threads;
        files.forEach(file -> {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new BadInputException(messages.of("error.unreadable", file));
            }
        });
    }

    List<Path> files() {
        return files;
    }

    /**
     * Reads all files, each thread with a part of its own.
     *
     * @param work done with a block of lines, on any thread
     * @param notes takes what came of it, on the calling thread, file by file and line by line
     * @return the parts
     * @throws BadInputException if a file cannot be read
     */
    <A> List<A> read(
            Supplier<A> part, BiFunction<A, LineBlock<CaseFile>, BlockNotes> work, Consumer<BlockNotes> notes) {
        List<Path> begun = new ArrayList<>();
        try (Stream<LineBlock<CaseFile>> blocks =
                files.stream().peek(begun::add).flatMap(JsonReader.caseFiles()::blocks)) {
            return JsonReader.caseFiles().parallel().threads(threads).read(blocks, part, work, notes);
        } catch (UncheckedIOException e) {
            throw new BadInputException(messages.of("error.unreadable", begun.get(begun.size() - 1)), e);
        }
    }
}
