package org.ecoute.examples.workbench;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.Entry;
import org.ecoute.model.json.JsonReader;
import org.ecoute.model.json.Rejection;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.rules.SchemeRules;

/** Many case files, assessed one by one in their order; none is kept. Not thread-safe, for one run. */
final class Audit {
    private final SchemeRules rules;
    private final Ecoute ecoute;
    private final Instant asOf;
    private final Writer writer;
    private final Output output;
    private final Progress progress;
    private final UnknownServices unknownServices;
    private long assessed;
    private long withBreaches;
    private long rejected;

    /** How an assessment is written. */
    interface Writer {
        void write(CaseFile caseFile, Assessment assessment, PrintWriter out);
    }

    Audit(SchemeRules rules, Ecoute ecoute, Instant asOf, Writer writer) {
        this.rules = rules;
        this.ecoute = ecoute;
        this.asOf = asOf;
        this.writer = writer;
        this.output = new Output(ecoute.console());
        this.progress = new Progress(ecoute.console(), ecoute.messages());
        this.unknownServices = new UnknownServices(rules.catalogue(), ecoute);
    }

    /** Assesses all and gives the exit code. */
    int of(List<Input> inputs) {
        for (Input input : inputs) {
            try (Stream<Entry<CaseFile>> entries = input.lines(JsonReader.caseFiles())) {
                entries.forEach(entry -> entry.either(this::assess, this::reject));
            }
        }
        progress.end();
        return exitCode();
    }

    private int exitCode() {
        if (rejected > 0) {
            progress.tell("ecoute: " + ecoute.messages().of("assess.rejected", rejected, assessed));
            return ExitCode.BAD_INPUT;
        }
        if (assessed == 0) {
            throw new BadInputException(ecoute.messages().of("assess.nothing"));
        }
        return withBreaches == 0 ? ExitCode.ALLOWED : ExitCode.OTHERWISE;
    }

    private void assess(CaseFile caseFile) {
        unknownServices.warn(caseFile);
        Assessment assessment = rules.assess(caseFile, asOf);
        assessed++;
        if (!assessment.breaches().isEmpty()) {
            withBreaches++;
        }
        writer.write(caseFile, assessment, output.writer());
        output.done();
        progress.step();
    }

    private void reject(Rejection rejection) {
        rejected++;
        progress.tell(rejection.message(ecoute.messages().language()));
    }
}
