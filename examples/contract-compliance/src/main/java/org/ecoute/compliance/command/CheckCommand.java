package org.ecoute.compliance.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ecoute.compliance.Conformance;
import org.ecoute.compliance.Conformity;
import org.ecoute.compliance.Played;
import org.ecoute.compliance.Vector;
import org.ecoute.compliance.report.ConformityReport;
import org.ecoute.compliance.vectors.AnswerFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Are these the answers that the vectors expect? */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Compliance compliance;

    @Parameters(paramLabel = "ANSWERS", descriptionKey = "help.answers")
    private Path answers = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "help.out")
    private Path folder = Path.of("");

    CheckCommand(Compliance compliance) {
        this.compliance = compliance;
    }

    @Override
    public Integer call() {
        Map<String, Played> played = AnswerFile.read(answers);
        compliance.err().println(compliance.of("vectors.making"));
        Conformance conformance = Conformance.bundled();
        List<Conformance.Examined> examined = new ArrayList<>();
        for (Vector vector : conformance.vectors().all()) {
            examined.add(conformance.examine(vector, played.getOrDefault(vector.id(), Played.notCovered())));
        }
        Conformity conformity = conformance.conformity(examined);
        ConformityReport.of(conformity, compliance.language()).writeInto(folder);
        int exitCode = compliance.told(conformity);
        compliance.out().println(compliance.of("written", folder.resolve(ConformityReport.PAGE)));
        return exitCode;
    }
}
