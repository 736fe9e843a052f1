package org.ecoute.examples.benchmarks.bilan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.json.LineBlock;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.reporting.AssessedCaseFile;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.Cube;
import org.ecoute.reporting.Vocabulary;

/**
 * Counts with all processors: one thread cuts the file into blocks of lines, each of the others reads and counts blocks
 * into a cube of its own. At most two blocks a thread are held, whatever the file's size.
 */
final class ParallelCube {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final BilanSpec spec;
    private final Function<CaseFile, Assessment> assess;
    private final BlockingQueue<Task> tasks = new ArrayBlockingQueue<>(2 * THREADS);

    /** A block to count; none is the end of the file. */
    private record Task(List<LineBlock<CaseFile>> block) {}

    ParallelCube(BilanSpec spec, Function<CaseFile, Assessment> assess) {
        this.spec = spec;
        this.assess = assess;
    }

    Cube count(Path caseFiles) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (Stream<LineBlock<CaseFile>> blocks = JsonReader.caseFiles().blocks(caseFiles)) {
            List<Future<Cube>> counted = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                counted.add(threads.submit((Callable<Cube>) this::countBlocks));
            }
            blocks.forEach(block -> put(new Task(List.of(block))));
            for (int i = 0; i < THREADS; i++) {
                put(new Task(List.of()));
            }
            Cube sum = empty();
            for (Future<Cube> part : counted) {
                sum = sum.merge(part.get());
            }
            return sum;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private Cube countBlocks() throws InterruptedException {
        Cube cube = empty();
        for (Task task = tasks.take(); !task.block().isEmpty(); task = tasks.take()) {
            task.block().get(0).read(one -> cube.add(new AssessedCaseFile(one, assess.apply(one))), rejection -> {
                throw new IllegalStateException(rejection.message());
            });
        }
        return cube;
    }

    private Cube empty() {
        return Cube.empty(spec, Vocabulary.bundled());
    }

    private void put(Task task) {
        try {
            tasks.put(task);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
