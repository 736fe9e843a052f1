package org.ecoute.compliance.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ecoute.compliance.Vectors;
import org.ecoute.compliance.vectors.VectorFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the vectors, for a provider who writes in another language. */
@Command(name = "vectors", mixinStandardHelpOptions = true, sortOptions = false)
final class VectorsCommand implements Callable<Integer> {
    private final Compliance compliance;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "help.out")
    private Path folder = Path.of("");

    VectorsCommand(Compliance compliance) {
        this.compliance = compliance;
    }

    @Override
    public Integer call() {
        compliance.err().println(compliance.of("vectors.making"));
        Vectors vectors = Vectors.bundled();
        VectorFiles.write(vectors, folder);
        vectors.byClause()
                .forEach((clause, ofIt) ->
                        compliance.out().println(compliance.of("vectors.clause", clause, ofIt.size())));
        compliance.out().println(compliance.of("vectors.written", vectors.all().size(), folder));
        return Compliance.KEPT;
    }
}
