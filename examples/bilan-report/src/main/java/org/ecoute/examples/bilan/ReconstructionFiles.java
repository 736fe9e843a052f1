package org.ecoute.examples.bilan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.examples.bilan.reconstruction.CaseFileReconstruction;
import org.ecoute.examples.bilan.reconstruction.QualisocialReconstruction;
import org.ecoute.examples.bilan.synthetic.PlantedBreach;
import org.ecoute.examples.bilan.synthetic.PlantedBreaches;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.JsonWriter;

/**
 * Writes the example case files: those reconstructed from published figures, and the made-up ones with planted breaches
 * beside a table of what is planted where.
 */
final class ReconstructionFiles {
    private static final String HEADER = "caseFile\tclause\tparty\twhat\n";

    private ReconstructionFiles() {}

    /** Writes them, replacing what was there. */
    static List<Path> write(Path folder) {
        PublishedFigures figures = PublishedFigures.load();
        List<PlantedBreach> planted = PlantedBreaches.all();
        Path table = folder.resolve("synthetic/planted-breaches.tsv");
        try {
            Files.createDirectories(folder.resolve("reconstructed"));
            Files.createDirectories(folder.resolve("synthetic"));
            Files.writeString(
                    table,
                    HEADER + planted.stream().map(ReconstructionFiles::row).collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(
                write(
                        CaseFileReconstruction.numeroBleu(figures).stream(),
                        folder.resolve("reconstructed/iapr-numero-bleu.jsonl")),
                write(
                        CaseFileReconstruction.numeroVert(figures).stream(),
                        folder.resolve("reconstructed/iapr-numero-vert.jsonl")),
                write(
                        QualisocialReconstruction.listening(figures).stream(),
                        folder.resolve("reconstructed/qualisocial-ecoute.jsonl")),
                write(
                        QualisocialReconstruction.carers(figures).stream(),
                        folder.resolve("reconstructed/qualisocial-proche-aidant.jsonl")),
                write(
                        QualisocialReconstruction.acuteStress(figures).stream(),
                        folder.resolve("reconstructed/qualisocial-stress-aigu.jsonl")),
                write(
                        planted.stream().map(PlantedBreach::caseFile),
                        folder.resolve("synthetic/planted-breaches.jsonl")),
                table);
    }

    private static Path write(Stream<CaseFile> caseFiles, Path file) {
        JsonWriter.caseFiles().writeAll(caseFiles, file);
        return file;
    }

    private static String row(PlantedBreach planted) {
        return String.join(
                        "\t",
                        planted.caseFile().id().value(),
                        planted.clause().value(),
                        planted.party().name(),
                        planted.what())
                + "\n";
    }
}
