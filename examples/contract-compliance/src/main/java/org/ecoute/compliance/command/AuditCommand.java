package org.ecoute.compliance.command;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.concurrent.Callable;
import org.ecoute.compliance.Conformity;
import org.ecoute.compliance.log.LogAudit;
import org.ecoute.compliance.log.Mapping;
import org.ecoute.compliance.report.ConformityReport;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.rules.SchemeRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Does this log show that the contract was kept? */
@Command(name = "audit", mixinStandardHelpOptions = true, sortOptions = false)
final class AuditCommand implements Callable<Integer> {
    private static final String NONE = "";

    private final Compliance compliance;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "LOG", descriptionKey = "help.log")
    private Path log = Path.of(NONE);

    @Option(names = "--mapping", required = true, paramLabel = "FILE", descriptionKey = "help.mapping")
    private Path mapping = Path.of(NONE);

    @Option(names = "--as-of", required = true, paramLabel = "INSTANT", descriptionKey = "help.as-of")
    private String asOf = NONE;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "help.out")
    private Path folder = Path.of(NONE);

    @Option(names = "--late-after", paramLabel = "DURATION", defaultValue = "P2D", descriptionKey = "help.late-after")
    private Duration late = Duration.ZERO;

    AuditCommand(Compliance compliance) {
        this.compliance = compliance;
    }

    @Override
    public Integer call() {
        LogAudit audit = new LogAudit(SchemeRules.bundled(), Mapping.read(mapping), late);
        Progress progress = new Progress(compliance, "progress.cases");
        Conformity conformity = audit.of(log, instant(), compliance.language(), caseFile -> progress.step());
        progress.end();
        conformity.keptAside().forEach(compliance.err()::println);
        ConformityReport.of(conformity, compliance.language()).writeInto(folder);
        int exitCode = compliance.told(conformity);
        compliance.out().println(compliance.of("written", folder.resolve(ConformityReport.PAGE)));
        return exitCode;
    }

    /** An instant with its offset, or a date for its end in contract time. */
    private Instant instant() {
        try {
            return asOf.contains("T")
                    ? OffsetDateTime.parse(asOf).toInstant()
                    : LocalDate.parse(asOf)
                            .plusDays(1)
                            .atStartOfDay(ClauseVersion.CONTRACT_ZONE)
                            .toInstant()
                            .minusNanos(1);
        } catch (DateTimeException e) {
            throw new ParameterException(spec.commandLine(), compliance.of("asof.bad", asOf), e);
        }
    }
}
