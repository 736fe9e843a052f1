package org.ecoute.examples.benchmarks.bilan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.json.LineBlock;
import org.ecoute.model.json.Rejection;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.reporting.AssessedCaseFile;
import org.ecoute.reporting.BilanSpec;
import org.ecoute.reporting.Cube;
import org.ecoute.reporting.Vocabulary;

/** Counts a file of case files with all processors, as a user of the library would. */
record ParallelCube(BilanSpec spec, Function<CaseFile, Assessment> assess) {
    Cube count(Path caseFiles) {
        return JsonReader.caseFiles()
                .parallel()
                .read(List.of(caseFiles), this::empty, this::add, ParallelCube::refuse)
                .stream()
                .reduce(Cube::merge)
                .orElseThrow();
    }

    private Cube empty() {
        return Cube.empty(spec, Vocabulary.bundled());
    }

    private List<Rejection> add(Cube cube, LineBlock<CaseFile> block) {
        List<Rejection> rejections = new ArrayList<>();
        block.read(one -> cube.add(new AssessedCaseFile(one, assess.apply(one))), rejections::add);
        return rejections;
    }

    private static void refuse(List<Rejection> rejections) {
        if (!rejections.isEmpty()) {
            throw new IllegalStateException(rejections.get(0).message());
        }
    }
}
