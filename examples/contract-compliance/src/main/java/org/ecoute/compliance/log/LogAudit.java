package org.ecoute.compliance.log;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ecoute.compliance.CaseResult;
import org.ecoute.compliance.Conformity;
import org.ecoute.compliance.Deviation;
import org.ecoute.compliance.LateRecord;
import org.ecoute.compliance.Outcome;
import org.ecoute.compliance.internal.check.Breaches;
import org.ecoute.compliance.internal.check.Tally;
import org.ecoute.model.Language;
import org.ecoute.model.LocalText;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.model.scheme.ClauseId;
import org.ecoute.model.scheme.ClauseVersion;
import org.ecoute.rules.SchemeRules;

/**
 * Assesses the case files of a log by the rules. A row that cannot be used is kept aside and told; nothing is then said of its
 * case file, as what is missing may be what kept the contract. Immutable and thread-safe.
 */
public final class LogAudit {
    private final SchemeRules rules;
    private final Mapping mapping;
    private final Duration late;

    /**
     * An audit of logs of one form.
     *
     * @param late how long after which an act counts as recorded late
     */
    public LogAudit(SchemeRules rules, Mapping mapping, Duration late) {
        this.rules = rules;
        this.mapping = mapping;
        this.late = late;
    }

    /**
     * What the log shows.
     *
     * @param log a CSV or XLSX file with one act a row, names of columns in the first
     * @param asOf the instant of the audit, inclusive
     * @param language of the messages about rows that were kept aside
     * @param examined is told of every case file
     * @throws LogException if it lacks columns, or a case file has no service
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public Conformity of(Path log, Instant asOf, Language language, Consumer<CaseFile> examined) {
        LogReader read = LogReader.read(log, mapping, rules.catalogue());
        Tally tally = new Tally(rules.catalogue(), Outcome.KEPT);
        List<LateRecord> lateRecords = new ArrayList<>();
        for (Map.Entry<CaseFile, Boolean> entry : read.caseFiles().entrySet()) {
            CaseFile caseFile = entry.getKey();
            Assessment state = rules.assess(caseFile, asOf);
            tally.add(about(state), result(caseFile, state, entry.getValue()));
            lateRecords.addAll(LateRecord.of(caseFile, late));
            examined.accept(caseFile);
        }
        return new Conformity(
                new LocalText(
                        "Journal « " + log.getFileName() + " », situation au " + inContractTime(asOf),
                        "Log “" + log.getFileName() + "”, as of " + inContractTime(asOf)),
                rules.hash(),
                tally.clauses(),
                lateRecords,
                read.keptAside().stream().map(one -> one.message(language)).toList());
    }

    private static OffsetDateTime inContractTime(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS)
                .atZone(ClauseVersion.CONTRACT_ZONE)
                .toOffsetDateTime();
    }

    private CaseResult result(CaseFile caseFile, Assessment state, boolean whole) {
        List<Deviation> deviations = whole ? Breaches.of(state) : List.of();
        Outcome kept = whole ? Outcome.KEPT : Outcome.NOT_COVERED;
        return new CaseResult(
                caseFile.id().value(),
                rules.catalogue().service(caseFile.service()).orElseThrow().label(),
                caseFile,
                deviations.isEmpty() ? kept : Outcome.BREACHED,
                deviations);
    }

    /** The clauses that decided an act or laid down a duty. */
    private static Set<ClauseId> about(Assessment state) {
        Set<ClauseId> clauses = new HashSet<>();
        state.acts().stream()
                .flatMap(act -> act.ruling().findings().stream())
                .flatMap(finding -> finding.clause().stream())
                .forEach(clauses::add);
        state.duties().forEach(duty -> clauses.add(duty.duty().clause()));
        return clauses;
    }
}
